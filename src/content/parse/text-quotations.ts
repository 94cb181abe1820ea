import type { Element } from 'hast';
import { startsWithDash } from '../../model/attribution';
import { followingCredit } from '../normalize/credits';
import { element } from '../normalize/element';
import { textOf } from '../normalize/tree';

const OPENING_MARK = /^[“"„«‹‘「『»›”]/;

/** A sentence, which somebody says: the stop is not an initial's. */
const SENTENCE = /\p{Ll}{3}\.$/u;

/** A name of a script without capitals, of which dialogues are written too. */
const UNCASED = /^\P{L}*\p{Lo}/u;

const startsTheSame = ( node: Element | undefined ) =>
	node !== undefined && startsWithDash( textOf( [ node ] ) );

/**
 * Whether the lines are a dialogue or a list, whose parts begin with a dash,
 * and not words and whose they are.
 */
function isDialogue(
	words: Element,
	credit: Element,
	next: Element | undefined
): boolean {
	const text = textOf( [ credit ] );
	return (
		/[:：,，]$/.test( textOf( [ words ] ) ) ||
		startsTheSame( words ) ||
		startsTheSame( next ) ||
		SENTENCE.test( text ) ||
		UNCASED.test( text )
	);
}

function quotationIn(
	words: Element,
	credit: Element,
	next: Element | undefined
): Element | undefined {
	if ( words.tagName === 'blockquote' ) {
		return words;
	}
	const text = textOf( [ words ] );
	const isQuoted =
		words.tagName === 'p' &&
		( OPENING_MARK.test( text ) ||
			( text.length > 20 && ! isDialogue( words, credit, next ) ) );
	return isQuoted ? element( 'blockquote', [ words ] ) : undefined;
}

/**
 * A paragraph with a line `— Name` below it is a quotation, and so is what was
 * quoted, with such a line.
 *
 * @param blocks The text's blocks in their order.
 */
export function withQuotations( blocks: readonly Element[] ): Element[] {
	const result: Element[] = [];
	for ( const [ index, node ] of blocks.entries() ) {
		const before = result.at( -1 );
		const quotation =
			before && followingCredit( node )
				? quotationIn( before, node, blocks[ index + 1 ] )
				: undefined;
		if ( before && quotation ) {
			result.splice( -1, 1, {
				...element( 'figure', [
					quotation,
					element( 'figcaption', node.children ),
				] ),
				position: before.position,
			} );
		} else {
			result.push( node );
		}
	}
	return result;
}
