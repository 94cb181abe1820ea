import type { Root } from 'hast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { isElement, textOf } from './normalize/tree';

/**
 * The words of a page's `<title>`: a drawing's or a formula's names only that
 * (HTML Standard, DOM tree accessors).
 *
 * @param tree The page.
 * @return Undefined if it has none.
 */
export function pageTitleOf( tree: Root ): string | undefined {
	let words: string | undefined;
	visit( tree, 'element', ( node ) => {
		if ( isElement( node, 'svg', 'math' ) ) {
			return SKIP;
		}
		if ( ! isElement( node, 'title' ) ) {
			return undefined;
		}
		words = textOf( [ node ] ).replace( /\s+/g, ' ' ).trim();
		return EXIT;
	} );
	return words;
}
