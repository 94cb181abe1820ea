import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { boundedMarks } from './bounded-marks';
import { unendedTags } from './unended-tags';

/**
 * Characters in a part: the parser copies its list of events wherever a
 * container ends, so one pass over a long document takes quadratic time.
 */
const PART = 2_000;

/** A blank line, and a line behind it that nothing above can take in. */
const BREAK = /\n[ \t]*\n(?=[\p{L}#])/u;

/** A heading alone: in the tree as such only if nothing is open above it. */
export const PROBE = '#\n';

const SYNTAX = {
	extensions: [ gfm(), boundedMarks, unendedTags ],
	mdastExtensions: [ gfmFromMarkdown() ],
};

/** A document's beginning. */
export type Piece = {
	text: string;
	tree: Root;
	/** Whether what follows begins with the next item of the list at its end. */
	endsInList: boolean;
};

/**
 * Markdown as a tree: CommonMark and GitHub's additions.
 */
export function parseAtOnce( markdown: string ): Root {
	return fromMarkdown( markdown, SYNTAX );
}

/**
 * Where the line begins that a node begins on.
 */
function lineStart( text: string, node: RootContent | undefined ): number {
	const offset = node?.position?.start.offset ?? 0;
	return offset && text.lastIndexOf( '\n', offset - 1 ) + 1;
}

/**
 * Whether a block begins with its line, whatever stands above it. Behind a
 * definition may stand its title, and indented words that are no code.
 */
function beginsAnew( node: RootContent, before: RootContent | undefined ) {
	return (
		before?.type !== 'definition' ||
		( node.type === 'definition' &&
			( node.position?.start.column ?? 0 ) <= 4 )
	);
}

/**
 * Cuts a text before the last of its blocks, or of its one list's items: all
 * above that one have ended.
 */
function beforeLast( text: string ): Piece | undefined {
	const tree = parseAtOnce( text );
	const { children } = tree;
	const last = children.findLastIndex( ( node, index ) =>
		beginsAnew( node, children[ index - 1 ] )
	);
	const [ list ] = children;
	const items = last === 0 && list?.type === 'list' ? list.children : [];
	const at = lineStart( text, items.at( -1 ) ?? children[ last ] );
	if ( at === 0 ) {
		return undefined;
	}
	children.length = Math.max( 1, last );
	items.pop();
	return {
		text: text.slice( 0, at ),
		tree,
		endsInList: items.length > 0,
	};
}

/**
 * Cuts a text off where a blank line and a letter follow, unless fenced code or
 * HTML is still open there.
 */
function beforeBreak( text: string ): Piece | undefined {
	const tree = parseAtOnce( text + PROBE );
	const last = tree.children.at( -1 );
	if (
		last?.type !== 'heading' ||
		last.position?.start.offset !== text.length
	) {
		return undefined;
	}
	tree.children.pop();
	return { text, tree, endsInList: false };
}

/**
 * A part of a document that is the same parsed apart. Where a single block is
 * longer, twice as much is tried.
 *
 * @param source The document, `\n` as its line ends.
 * @param start  Where the part begins: at the beginning of a line.
 */
export function pieceAt( source: string, start: number ): Piece {
	for ( let size = PART; start + size < source.length; size *= 2 ) {
		const end = start + size;
		const found = BREAK.exec( source.slice( end, end + size ) );
		const lineEnd = source.indexOf( '\n', end ) + 1 || source.length;
		const piece = found
			? beforeBreak(
					source.slice( start, end + found.index + found[ 0 ].length )
				)
			: beforeLast( source.slice( start, lineEnd ) );
		if ( piece ) {
			return piece;
		}
	}
	const text = source.slice( start );
	return { text, tree: parseAtOnce( text ), endsInList: false };
}
