import {
	offsetValue,
	SCROLL_TO_TOP_CLASS as B,
	scrollToTopClasses,
} from '../../model/scroll-to-top-markup';
import type { ScrollToTopLook } from '../../model/scroll-to-top-markup';
import { block } from './block';
import type { BlockNode } from './block';

/** A control's attributes; an absent one has its default. */
export type ScrollToTopFields = Partial< ScrollToTopLook > & {
	/** Text as HTML, without formats. */
	label: string;
	/** CSS pixels, 0 to 200. */
	offset?: number;
	className?: string;
};

const unless = < Value >( value: Value, standard: Value ) =>
	value === standard ? undefined : value;

/**
 * A scroll-to-top control as its save() writes it.
 *
 * @param fields The attributes.
 */
export function scrollToTop( fields: ScrollToTopFields ): BlockNode {
	const {
		label,
		side = 'end',
		after = 'one',
		shape = 'pill',
		show = 'both',
		ring = false,
		offset,
		className,
	} = fields;
	const look = { side, after, shape, show, ring };
	const classes = [ B, ...scrollToTopClasses( look ), className ]
		.filter( Boolean )
		.join( ' ' );
	const style =
		offset === undefined
			? ''
			: ` style="--editorial-blocks-offset:${ offsetValue( offset ) }"`;
	return block(
		'editorial-blocks/scroll-to-top',
		{
			side: unless( side, 'end' ),
			after: unless( after, 'one' ),
			shape: unless( shape, 'pill' ),
			show: unless( show, 'both' ),
			ring: ring || undefined,
			offset,
			className,
		},
		`<p class="${ classes }"${ style }><a href="#top"><span class="${ B }__label">${ label }</span></a></p>`
	);
}
