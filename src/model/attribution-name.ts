import type { Attribution } from './attribution.types';
import { isDate, splitYear } from './attribution-dates';
import { writeInline } from './attribution-inline';
import type { InlineNode } from './attribution-inline';
import { splitBrackets, trimNodes } from './attribution-parts';
import { startsWithFrom, startsWithWork } from './attribution-start';
import type { Start } from './attribution-start';
import {
	nameHtml,
	onlyElement,
	QUOTED,
	readTitle,
	urlOf,
	wordsOf,
} from './attribution-title';
import { isSuffix, namesRole } from './attribution-words';
import { sourceUrl } from './web-address';

// Chinese and Japanese write no space before the marks.
const ENDS_QUOTED = new RegExp(
	`^(.*\\S)(?: (?:in )?|(?=[「『《]))(${ QUOTED })$`
);
const BETWEEN = /^(.+?) (?:on|via|in|from) ?$/i;
const ON_ONE_WORD = /^(.+?) (?:on|via) ([^\s\p{Lu}]\S*)$/u;
const ON_ANYTHING = /^(.+?) (?:on|via|in) (\S.*)$/;

// `Name <em>Work</em>`, `Name in <cite>Work</cite>`, `Name “Work”`.
function splitTitle( part: InlineNode[] ): Attribution | undefined {
	const last = part.at( -1 );
	const before = part.slice( 0, -1 );
	if ( typeof last === 'object' ) {
		const title = readTitle( [ last ] );
		const words = wordsOf( before );
		const name = BETWEEN.exec( words )?.[ 1 ];
		if ( ! title || ! words || ( ! name && ! title.marked ) ) {
			return undefined;
		}
		const kept = name
			? withoutEnd( before, words.length - name.length )
			: before;
		return { name: nameHtml( kept ), work: title.html, ...urlOf( title ) };
	}
	const quoted = ENDS_QUOTED.exec( last ?? '' );
	const title = quoted?.[ 2 ] && readTitle( [ quoted[ 2 ] ] );
	return quoted?.[ 1 ] && title
		? { name: nameHtml( [ ...before, quoted[ 1 ] ] ), work: title.html }
		: undefined;
}

function withoutEnd( nodes: InlineNode[], length: number ): InlineNode[] {
	const last = nodes.at( -1 );
	return typeof last === 'string'
		? trimNodes( [
				...nodes.slice( 0, -1 ),
				last.trimEnd().slice( 0, -length ),
			] )
		: nodes;
}

// `Name (role)`, `Name (2019)`, `Name 1549 AD`.
function splitTail( part: InlineNode[] ): Attribution | undefined {
	const last = part.at( -1 );
	if ( typeof last !== 'string' ) {
		return undefined;
	}
	const before = part.slice( 0, -1 );
	const brackets = splitBrackets( last );
	const { inside } = brackets;
	if ( inside && ( brackets.before || before.length ) ) {
		const name = nameHtml( trimNodes( [ ...before, brackets.before ] ) );
		if ( isDate( inside ) && ! /\d\s*[-–—]\s*\d/.test( inside ) ) {
			return { name, date: inside };
		}
		const role = writeInline( [ inside ] );
		return namesRole( inside ) ? { name, role } : undefined;
	}
	const year = splitYear( last );
	return (
		year && { name: nameHtml( [ ...before, year[ 0 ] ] ), date: year[ 1 ] }
	);
}

function linkOf( part: InlineNode[] ): string | undefined {
	const element = onlyElement( part );
	return element?.tag === 'a'
		? sourceUrl( element.attributes.href )
		: undefined;
}

// Cut inside an element, HTML has a tag left over.
const isWhole = ( html: string ) =>
	html.split( /<[a-z]/ ).length === html.split( '</' ).length;

// `<a>Name</a>`, `<a>Name on a place</a>`; a place that is one word needs none.
function splitPlace( part: InlineNode[] ): Attribution | undefined {
	const url = linkOf( part );
	const whole = nameHtml( part );
	const [ , name, work ] =
		( url === undefined ? ON_ONE_WORD : ON_ANYTHING ).exec( whole ) ?? [];
	if (
		name &&
		work &&
		isWhole( work ) &&
		name.split( ' ' ).length <= 4 &&
		! namesRole( name )
	) {
		return { name, work, ...urlOf( { url } ) };
	}
	return url === undefined ? undefined : { name: whole, url };
}

/**
 * Reads a line's first part: usually the name, with whatever people put to it
 * without a comma.
 *
 * @param part   The first part.
 * @param others The parts after it.
 */
export function readName( part: InlineNode[], others: InlineNode[][] ): Start {
	const text = wordsOf( part );
	if ( isDate( text ) ) {
		return { attribution: {}, others: [ part, ...others ] };
	}
	const start =
		startsWithFrom( part, others ) ?? startsWithWork( part, others );
	if ( start ) {
		return start;
	}
	const found = splitTitle( part ) ??
		splitPlace( part ) ??
		splitTail( part ) ?? {
			name: nameHtml( part ),
		};
	const isOther = others.findIndex(
		( other ) =>
			readTitle( other )?.marked || ! isSuffix( wordsOf( other ) )
	);
	const suffixes = others.slice( 0, isOther < 0 ? others.length : isOther );
	const name = [ found.name, ...suffixes.map( nameHtml ) ].join( ', ' );
	return {
		attribution: { ...found, name },
		others: others.slice( suffixes.length ),
	};
}
