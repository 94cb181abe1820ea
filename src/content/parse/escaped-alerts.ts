import type { Html, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * `\[!NOTE]` is text: the author's backslash is gone from the tree, so note it.
 *
 * @param tree   Changed.
 * @param source What the tree was read from.
 * @param nonce  What markers begin with.
 */
export function keepEscapedAlerts(
	tree: Root,
	source: string,
	nonce: string
): void {
	visit( tree, 'blockquote', ( node ) => {
		const start = node.children[ 0 ]?.position?.start.offset;
		if ( start !== undefined && source.startsWith( '\\[!', start ) ) {
			// Whatever stands first keeps the marker from being read.
			const first: Html = {
				type: 'html',
				value: `<i></i><!--${ nonce }-->`,
			};
			node.children.unshift( first );
		}
	} );
}
