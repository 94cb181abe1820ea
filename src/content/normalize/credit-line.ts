import type { Element, ElementContent } from 'hast';
import { startsWithDash } from '../../model/attribution';
import { classesOf, isElement, textOf, trimBlank } from './tree';

/** Beyond this a line is a sentence of the quotation. */
const LONGEST = 250;

/** What ends a sentence rather than a name. */
const SENTENCE_END = /[?!…:;？！：；。؟؛।۔]$/;

/** A heading or a break between dashes. */
const BETWEEN_DASHES = /[-–—]{2,}$|\s[-–—]$/;

/** Who says what a dash begins: `— Да, — сказал он.`, `—Sí —dijo él.`, `— Oui, dit-il.` */
const SAYS =
	/[,.!?…]\s*[—–]\s*\p{Ll}|\s[—–]\p{Ll}|\s[—–]\s\p{Ll}[^,]*\.$|,\s\p{Ll}+-(?:t-)?(?:il|elle|on|je)s?\b/u;

/** Lines that begin so say where the words are from, in small letters. */
const FROM =
	/^(?:as )?(?:anonymous|attributed|adapted|excerpt(?:ed)?|from|quoted|taken|the|traditional)\b/;

/**
 * Whether a line can be a name and what belongs to it. Names begin with a
 * capital, or are of a script that has none. Those few that don't are short, and
 * something in their line has one, is marked or is a date: `— bell hooks, 1999`.
 *
 * @param text     The line.
 * @param isMarked Whether something in it is a link or a title.
 */
function canBeName( text: string, isMarked: boolean ): boolean {
	const words = text.replace( /^[^\p{L}\p{N}]+/u, '' );
	if ( ! /^\p{Ll}/u.test( words ) || words.split( /\s+/ ).length <= 3 ) {
		return true;
	}
	const [ first = '' ] = words.split( /[,(|·•/]| [—–-] /, 1 );
	return (
		( isMarked || /[\p{Lu}\p{N}]/u.test( words ) ) &&
		( FROM.test( words ) || first.trim().split( /\s+/ ).length <= 4 )
	);
}

/** A sentence in a script without capitals, or two in dashes. */
const UNCASED_SENTENCE = /\.$|.[—–―]/u;

/**
 * Whether a line of a script without capitals can be a name: a short one, and
 * no sentence.
 *
 * @param words The line without its dash.
 */
function canBeUncasedName( words: string ): boolean {
	const [ first = '' ] = words.split( /[,，、،(（《『「“„«\d]/, 1 );
	const name = first.trim();
	return (
		! UNCASED_SENTENCE.test( words ) &&
		( /\s/.test( name )
			? name.split( /\s+/ ).length <= 4
			: name.length <= 12 )
	);
}

/** Whether a dash at a line's beginning is for speech, or a heading's. */
function isSpoken( text: string ): boolean {
	const words = text.replace( /^[^\p{L}\p{N}]+/u, '' );
	return (
		SENTENCE_END.test( text ) ||
		BETWEEN_DASHES.test( text ) ||
		SAYS.test( words ) ||
		( /^\p{Lo}/u.test( words ) && ! canBeUncasedName( words ) )
	);
}

/**
 * Whether a line names whom a quotation is by, after a dash.
 *
 * @param nodes The line.
 */
export function isCreditLine( nodes: readonly ElementContent[] ): boolean {
	const text = textOf( nodes ).trim();
	const isTitled = isElement( trimBlank( nodes ).at( -1 ) );
	return (
		text.length <= LONGEST &&
		startsWithDash( text ) &&
		/[\p{L}\p{N}]/u.test( text ) &&
		canBeName(
			text,
			nodes.some( ( node ) => isElement( node ) )
		) &&
		( isTitled || ! isSpoken( text ) )
	);
}

/**
 * Whether an element is for whom a quotation is by, as its name or class tells.
 *
 * @param node Any element.
 */
export function isCitation( node: Element ): boolean {
	return (
		isElement( node, 'footer', 'cite' ) ||
		classesOf( node ).some( ( name ) =>
			/^(?:attribution|quote-?author|blockquote-footer|quoteauthortext)$/.test(
				name
			)
		)
	);
}

/**
 * Whether a line is nothing but `<cite>`, with or without a dash before it.
 *
 * @param nodes The line.
 */
export function isCiteAlone( nodes: readonly ElementContent[] ): boolean {
	const visible = trimBlank( nodes );
	const cites = visible.filter( ( node ) => isElement( node, 'cite' ) );
	return (
		cites.length > 0 &&
		visible.every(
			( node ) =>
				isElement( node, 'cite', 'sup' ) ||
				( node.type === 'text' &&
					( startsWithDash( `${ node.value.trim() } x` ) ||
						/^[\s,]*$/.test( node.value ) ) )
		)
	);
}
