import type { Element } from 'hast';
import { attributeOf, classesOf } from './tree';

const LENGTH = /^\d+(?:\.\d+)?(?:px|%|r?em|vw)$/;

/** What WordPress itself puts on a picture beside its real width. */
const OWN = /^(?:wp-image-\d+|attachment-\w+|size-\w+)$/;

const SIDES = [ 'left', 'center', 'right' ];

/**
 * How wide a document wants a picture shown.
 *
 * @param img `img`.
 * @return Such as `300px`; undefined where it does not say.
 */
export function shownWidth( img: Element ): string | undefined {
	if ( classesOf( img ).some( ( name ) => OWN.test( name ) ) ) {
		return undefined;
	}
	const style = /(?:^|[;\s])width:\s*([^;\s]+)/.exec(
		attributeOf( img, 'style' ) ?? ''
	);
	const written = style?.[ 1 ] ?? attributeOf( img, 'width' ) ?? '';
	const width = /^\d+$/.test( written ) ? `${ written }px` : written;
	return LENGTH.test( width ) && parseFloat( width ) > 0 ? width : undefined;
}

/**
 * How a picture, what holds it, or a cell is aligned.
 *
 * @param node Any element.
 */
export function shownAlign( node: Element ): string | undefined {
	const align = attributeOf( node, 'align' )?.toLowerCase();
	return SIDES.find( ( side ) => side === align );
}
