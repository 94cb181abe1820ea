import type { Element, Root } from 'hast';
import { isBlank, isElement, textOf } from './normalize/tree';

/** What may stand around a whole article. */
const FRAMES = [ 'article', 'main', 'section', 'header', 'div', 'body', 'b' ];

/**
 * The first heading of level 1, taken out, if nothing but space is before it.
 *
 * @param tree   The document; loses the heading.
 * @param titled A title that is known: a heading of other words stays.
 */
export function takeTitle(
	tree: Root | Element,
	titled: string | undefined
): string | undefined {
	const at = tree.children.findIndex( ( node ) => ! isBlank( node ) );
	const first = tree.children[ at ];
	if ( isElement( first, ...FRAMES ) ) {
		return takeTitle( first, titled );
	}
	if ( ! isElement( first, 'h1' ) ) {
		return undefined;
	}
	const text = textOf( [ first ] )
		.replace( /\s*\{\s*#[^{}]*\}\s*$/, '' )
		.replace( /\s+/g, ' ' )
		.trim();
	if ( text === '' || ( titled !== undefined && titled !== text ) ) {
		return undefined;
	}
	tree.children.splice( at, 1 );
	return text;
}
