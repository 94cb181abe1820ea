import type { Html, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { withWordsInBrackets } from './words-in-brackets';
import type { Piece } from './words-in-brackets';

const BLOCKS = [ 'root', 'blockquote', 'listItem', 'footnoteDefinition' ];

/**
 * What HTML the tree holds, words in angle brackets escaped.
 *
 * @param tree    Markdown's.
 * @param unended Gets the lines of comments that become words.
 */
export function htmlIn( tree: Root, unended: number[] ): Map< Html, string > {
	const nodes: Html[] = [];
	const pieces: Piece[] = [];
	visit( tree, 'html', ( node, _index, parent ) => {
		nodes.push( node );
		pieces.push( {
			html: node.value,
			isInLine: ! BLOCKS.includes( parent?.type ?? '' ),
		} );
	} );
	const written = withWordsInBrackets( pieces, ( piece, line ) =>
		unended.push( ( nodes[ piece ]?.position?.start.line ?? 1 ) + line )
	);
	return new Map(
		nodes.map( ( node, index ) => [ node, written[ index ] ?? '' ] )
	);
}
