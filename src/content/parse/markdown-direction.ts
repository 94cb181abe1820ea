import type { Html, Root } from 'mdast';
import { visit } from 'unist-util-visit';

const OPENING =
	/^<p(?=\s)([^>]*\s(?:dir\s*=\s*["']?rtl\b|style\s*=[^>]*\bdirection\s*:\s*rtl\b)[^>]*>)\s*$/i;
const CLOSING = /^<\/p\s*>\s*$/i;

/**
 * Makes a division of `<p dir="rtl">` that stands alone above Markdown's own
 * paragraphs: in HTML none of them would be in it, and none from right to left.
 *
 * @param tree Changed.
 */
export function keepDirections( tree: Root ): void {
	visit( tree, ( parent ) => {
		let open: Html | undefined;
		for ( const node of 'children' in parent ? parent.children : [] ) {
			if ( node.type !== 'html' ) {
				continue;
			}
			if ( OPENING.test( node.value ) ) {
				open = node;
			} else if ( open && CLOSING.test( node.value ) ) {
				open.value = open.value.replace( OPENING, '<div$1' );
				node.value = '</div>';
				open = undefined;
			}
		}
	} );
}
