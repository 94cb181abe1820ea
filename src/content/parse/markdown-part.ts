import type { List, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Piece } from './markdown-cuts';

/** A piece and where it stands in its document. */
export type Part = Piece & { start: number; line: number };

/**
 * Moves a tree's places.
 *
 * @param tree   Changed.
 * @param offset By how many characters.
 * @param lines  By how many lines.
 */
export function move( tree: Root, offset: number, lines: number ): Root {
	if ( offset === 0 ) {
		return tree;
	}
	visit( tree, ( { position } ) => {
		for ( const point of position
			? [ position.start, position.end ]
			: [] ) {
			point.line += lines;
			point.offset = ( point.offset ?? 0 ) + offset;
		}
	} );
	return tree;
}

/**
 * The list in the middle of which a part ends.
 *
 * @param part The part.
 * @param tree What it was read into.
 */
export function endingList( part: Part, { children }: Root ): List | undefined {
	const last = part.endsInList ? children.at( -1 ) : undefined;
	return last?.type === 'list' ? last : undefined;
}
