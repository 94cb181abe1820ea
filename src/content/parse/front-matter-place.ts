import { isMeant } from './front-matter-meant';
import type { FrontMatterForm } from './front-matter.types';

/** Where front matter stands in a document. */
export type FrontMatterPlace = {
	form: FrontMatterForm;
	/** What it begins with. */
	fence: '---' | '+++' | '{';
	/** What stands between the fences, with `\n` at the ends of its lines. */
	source: string;
	/** Lines before it, its fence included. */
	above: number;
	/** Where it ends in the document; undefined where nothing closes it. */
	end?: number;
};

const FORMS = new Map< string, FrontMatterForm >( [
	[ '', 'YAML' ],
	[ 'yaml', 'YAML' ],
	[ 'yml', 'YAML' ],
	[ 'toml', 'TOML' ],
	[ 'json', 'JSON' ],
	[ 'js', 'JavaScript' ],
	[ 'javascript', 'JavaScript' ],
] );

/**
 * What may stand before it: Hugo skips blank lines, and a comment is nothing
 * that readers see. A block's delimiter is no comment.
 */
const BEFORE =
	/^\ufeff?(?:[ \t]*(?:<!--(?!\s*\/?wp:)(?:(?!-->)[^])*-->[ \t]*)?(?:\r\n?|\n))*/;

/** Eleventy names the form behind the fence: `---json`. */
const OPENING = /(?:---(?:[ \t]*([a-z]+))?|(\+\+\+))[ \t]*(?:\r\n?|\n|$)/iy;

/** YAML, and with it Jekyll and Pandoc, may end with dots. */
const DASHES = /^(?:---|\.\.\.)[ \t]*$(?:\r\n?|\n)?/m;
const PLUSES = /^\+\+\+[ \t]*$(?:\r\n?|\n)?/m;

const ends = ( text: string ) => text.match( /\r\n?|\n/g )?.length ?? 0;

const unified = ( text: string ) => text.replace( /\r\n?/g, '\n' );

// Up to the first blank line is what may be meant where nothing closes it.
const beginningOf = ( text: string ) =>
	unified( text ).split( /\n[ \t]*\n/, 1 )[ 0 ] ?? '';

// Hugo's JSON has no fences: it ends with the brace that it began with.
function lengthOfObject( text: string ): number | undefined {
	let depth = 0;
	for ( const { 0: token, index } of text.matchAll(
		/"(?:[^"\\]|\\[^])*"|[{}]/g
	) ) {
		depth += { '{': 1, '}': -1 }[ token ] ?? 0;
		if ( depth === 0 ) {
			const rest = /^\}[ \t]*(?:\r\n?|\n|$)/.exec( text.slice( index ) );
			return rest ? index + rest[ 0 ].length : undefined;
		}
	}
	return undefined;
}

function placeOfObject(
	document: string,
	start: number
): FrontMatterPlace | undefined {
	const text = document.slice( start );
	if ( ! /^\{\s*"/.test( text ) ) {
		return undefined;
	}
	const length = lengthOfObject( text );
	const source =
		length === undefined
			? beginningOf( text )
			: unified( text.slice( 0, length ) );
	return isMeant( 'JSON', source )
		? {
				form: 'JSON',
				fence: '{',
				source,
				above: ends( document.slice( 0, start ) ),
				end: length && start + length,
			}
		: undefined;
}

/**
 * Finds what stands where front matter does, as Jekyll, Hugo and Eleventy look
 * for it.
 *
 * @param document The whole document.
 * @return Undefined for a document that begins with something else, or with a
 *         rule that no field follows.
 */
export function placeOfFrontMatter(
	document: string
): FrontMatterPlace | undefined {
	const start = BEFORE.exec( document )?.[ 0 ].length ?? 0;
	OPENING.lastIndex = start;
	const [ opening, word = '', pluses ] = OPENING.exec( document ) ?? [];
	if ( opening === undefined ) {
		return placeOfObject( document, start );
	}
	const form = pluses ? 'TOML' : FORMS.get( word.toLowerCase() );
	const from = start + opening.length;
	const text = document.slice( from );
	const closing = ( pluses ? PLUSES : DASHES ).exec( text );
	if ( ! form || ( ! closing && ! isMeant( form, beginningOf( text ) ) ) ) {
		return undefined;
	}
	return {
		form,
		fence: pluses ? '+++' : '---',
		source: closing
			? unified( text.slice( 0, closing.index ) ).replace( /\n$/, '' )
			: beginningOf( text ),
		above: ends( document.slice( 0, from ) ),
		end: closing ? from + closing.index + closing[ 0 ].length : undefined,
	};
}
