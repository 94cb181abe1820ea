import type { List, Root } from 'mdast';
import { pieceAt } from './markdown-cuts';
import { endingList, move } from './markdown-part';
import type { Part } from './markdown-part';
import { definitionsOf, withReferences } from './markdown-references';

function partsOf( source: string ): Part[] {
	const parts: Part[] = [];
	let start = 0;
	let line = 0;
	do {
		const piece = pieceAt( source, start );
		move( piece.tree, start, line );
		parts.push( { ...piece, start, line } );
		start += piece.text.length;
		line += piece.text.split( '\n' ).length - 1;
	} while ( start < source.length );
	return parts;
}

/**
 * Puts parts one behind the other; a list that was cut becomes one again.
 */
function joined(
	parts: readonly Part[],
	treeOf: ( part: Part ) => Root
): Root {
	const root: Root = { type: 'root', children: [] };
	let list: List | undefined;
	for ( const part of parts ) {
		const { children } = treeOf( part );
		const [ first ] = children;
		if ( list && first?.type === 'list' ) {
			children.shift();
			list.children.push( ...first.children );
			list.spread ||= first.spread;
			if ( list.position && first.position ) {
				list.position.end = first.position.end;
			}
		}
		root.children.push( ...children );
		list = endingList( part, root );
	}
	return root;
}

/**
 * Markdown as a tree, CommonMark and GitHub's additions, in linear time.
 *
 * @param source Markdown with `\n` as its line ends.
 */
export function parseInParts( source: string ): Root {
	const parts = partsOf( source );
	const [ whole, ...others ] = parts;
	if ( whole && others.length === 0 ) {
		return whole.tree;
	}
	const defined = definitionsOf( parts );
	return joined( parts, ( part ) => withReferences( part, defined ) );
}
