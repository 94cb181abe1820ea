import type { Attribution } from './attribution.types';
import { writeInline } from './attribution-inline';
import type { InlineNode } from './attribution-inline';
import type { Start } from './attribution-start';
import { splitBrackets, trimNodes } from './attribution-parts';
import { readTitle, withoutLinks, wordsOf } from './attribution-title';
import type { Title } from './attribution-title';
import { isDate } from './attribution-dates';
import { isLocator, looksLikeTitle } from './attribution-words';

const INTRODUCTION = /^(?:in|on|from|via|for|quoted in|cited in):?$/i;

const FIELDS = [ 'name', 'role', 'work', 'url', 'date' ] as const;

/** A part, and the date in brackets that stood at its end. */
type Dated = { part: InlineNode[]; date?: string };

function takeDate( part: InlineNode[] ): Dated {
	const text = wordsOf( part );
	if ( isDate( text.replace( /^[([]|[)\]]$/g, '' ) ) ) {
		return { part: [], date: text.replace( /^[([]|[)\]]$/g, '' ) };
	}
	const last = part.at( -1 );
	const { before, inside } = splitBrackets(
		typeof last === 'string' ? last : ''
	);
	return isDate( inside )
		? {
				part: trimNodes( [ ...part.slice( 0, -1 ), before ] ),
				date: inside,
			}
		: { part };
}

// `in <em>Work</em>` after a comma.
function readIntroduced( part: InlineNode[] ): Title | undefined {
	const [ first, ...rest ] = part;
	return typeof first === 'string' && INTRODUCTION.test( first.trim() )
		? readTitle( rest )
		: undefined;
}

function readUnmarked( part: InlineNode[], next: string ): Title | undefined {
	const dated = isDate( next ) || isLocator( next );
	return looksLikeTitle( wordsOf( part ), dated )
		? { html: writeInline( withoutLinks( part ) ), marked: false }
		: undefined;
}

function known( fields: Record< keyof Attribution, string | undefined > ) {
	const found: Attribution = {};
	for ( const key of FIELDS ) {
		const field = fields[ key ]?.trim();
		if ( field ) {
			found[ key ] = field;
		}
	}
	return found;
}

/**
 * Reads what stands after the name: roles, the work, where in it, the date.
 *
 * @param start             What the first part gave.
 * @param start.attribution The parts known already.
 * @param start.others      The parts still to be read.
 */
export function readRest( { attribution, others }: Start ): Attribution {
	const { name, url } = attribution;
	const roles = attribution.role === undefined ? [] : [ attribution.role ];
	const works = attribution.work === undefined ? [] : [ attribution.work ];
	let workUrl: string | undefined;
	let { date } = attribution;
	let afterWork = works.length > 0;
	others.forEach( ( other, index ) => {
		const { part, ...found } = takeDate( other );
		date ??= found.date;
		if ( part.length === 0 && found.date === date ) {
			return;
		}
		const text = wordsOf( part );
		const title =
			readTitle( part ) ??
			readIntroduced( part ) ??
			( works.length === 0
				? readUnmarked(
						part,
						found.date ?? wordsOf( others[ index + 1 ] ?? [] )
					)
				: undefined );
		if ( title ) {
			works.push( title.html );
			workUrl ??= title.url;
		} else if ( afterWork && isLocator( text ) ) {
			works.push( writeInline( part ) );
		} else {
			roles.push( writeInline( part.length ? part : other ) );
		}
		afterWork = Boolean( title ) || ( afterWork && isLocator( text ) );
	} );
	return known( {
		name,
		role: roles.join( ', ' ),
		work: works.join( ', ' ),
		url: works.length > 0 ? ( workUrl ?? url ) : url,
		date,
	} );
}
