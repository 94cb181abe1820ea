import type { Element } from 'hast';
import { startsWithDash } from '../../model/attribution';
import { followingCredit } from '../normalize/credits';
import { element } from '../normalize/element';
import { textOf } from '../normalize/tree';

const OPENING_MARK = /^[“"„«‹‘「『]/;

/** A sentence, which somebody says: the stop is not an initial's. */
const SENTENCE = /\p{Ll}{3}\.$/u;

/** A name of a script without capitals, of which dialogues are written too. */
const UNCASED = /^\P{L}*\p{Lo}/u;

const startsTheSame = ( node: Element | undefined ) =>
	node !== undefined && startsWithDash( textOf( [ node ] ) );

/**
 * Whether the lines are a dialogue, whose speech begins with a dash, and not
 * words and whose they are.
 */
function isDialogue(
	words: Element,
	credit: Element,
	next: Element | undefined
): boolean {
	const text = textOf( [ credit ] );
	return (
		startsTheSame( words ) ||
		startsTheSame( next ) ||
		SENTENCE.test( text ) ||
		UNCASED.test( text )
	);
}

/**
 * A paragraph with a line `— Name` below it is a quotation.
 *
 * @param blocks The text's blocks in their order.
 */
export function withQuotations( blocks: readonly Element[] ): Element[] {
	const result: Element[] = [];
	for ( const [ index, node ] of blocks.entries() ) {
		const before = result.at( -1 );
		if ( before?.tagName === 'p' && followingCredit( node ) ) {
			const words = textOf( [ before ] );
			if (
				OPENING_MARK.test( words ) ||
				( words.length > 20 &&
					! isDialogue( before, node, blocks[ index + 1 ] ) )
			) {
				result.splice( -1, 1, {
					...element( 'blockquote', [ before ] ),
					position: before.position,
				} );
			}
		}
		result.push( node );
	}
	return result;
}
