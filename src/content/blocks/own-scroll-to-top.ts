import { block } from './block';
import type { BlockNode } from './block';

const B = 'wp-block-editorial-blocks-scroll-to-top';

/** A control's attributes; an absent one has its default. */
export type ScrollToTopFields = {
	/** Text as HTML, without formats. */
	label: string;
	side?: 'end' | 'start';
	after?: 'half' | 'one' | 'two';
	shape?: 'pill' | 'circle';
	show?: 'both' | 'label' | 'icon';
	ring?: boolean;
	/** CSS pixels, 0 to 200. */
	offset?: number;
	className?: string;
};

/**
 * A scroll-to-top control as its save() writes it.
 *
 * @param fields The attributes.
 */
export function scrollToTop( fields: ScrollToTopFields ): BlockNode {
	const { label, side, after, shape, show, ring, offset, className } = fields;
	const choices = {
		side: side === 'end' ? undefined : side,
		after: after === 'one' ? undefined : after,
		shape: shape === 'pill' ? undefined : shape,
		show: show === 'both' ? undefined : show,
	};
	const classes = [
		B,
		...Object.entries( choices ).map(
			( [ name, value ] ) => value && `is-${ name }-${ value }`
		),
		ring && 'has-ring',
		className,
	]
		.filter( Boolean )
		.join( ' ' );
	const style =
		offset === undefined
			? ''
			: ` style="--editorial-blocks-offset:${ offset }px"`;
	return block(
		'editorial-blocks/scroll-to-top',
		{ ...choices, ring: ring || undefined, offset, className },
		`<p class="${ classes }"${ style }><a href="#top"><span class="${ B }__label">${ label }</span></a></p>`
	);
}
