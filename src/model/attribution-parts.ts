import { textOf } from './attribution-inline';
import type { InlineNode } from './attribution-inline';

const OPENING = '([“„«「『《';
const CLOSING = ')]”“»」』》';
const MARKS = { dash: /^ [—–-] /, bar: /^ ?[|·•/] / };

/** Where a line's text, outside brackets and quotation marks, has a break. */
type Break = { at: number; length: number; kind: 'comma' | 'dash' | 'bar' };

function breaksIn( text: string ): Break[] {
	const breaks: Break[] = [];
	const lasts = new Map(
		[ ...CLOSING, '"' ].map( ( mark ) => [
			mark,
			text.lastIndexOf( mark ),
		] )
	);
	const comesAfter = ( mark: string, at: number ) =>
		( lasts.get( mark ) ?? -1 ) > at;
	let waitingFor = '';
	for ( let at = 0; at < text.length; at++ ) {
		const character = text.charAt( at );
		const rest = text.slice( at );
		if ( waitingFor ) {
			waitingFor = waitingFor.includes( character ) ? '' : waitingFor;
		} else if ( character === '"' ) {
			waitingFor = comesAfter( character, at ) ? character : '';
		} else if ( OPENING.includes( character ) ) {
			const index = OPENING.indexOf( character );
			const closing = character === '„' ? '“”' : CLOSING.charAt( index );
			waitingFor = [ ...closing ].some( ( mark ) =>
				comesAfter( mark, at )
			)
				? closing
				: '';
		} else if ( /^,(?!\d)/.test( rest ) || '，、،'.includes( character ) ) {
			breaks.push( { at, length: 1, kind: 'comma' } );
		} else if ( MARKS.dash.test( rest ) ) {
			breaks.push( { at, length: 3, kind: 'dash' } );
		} else if ( MARKS.bar.test( rest ) ) {
			const length = rest.search( /[|·•/]/ ) + 2;
			breaks.push( { at, length, kind: 'bar' } );
		}
	}
	return breaks;
}

// Which breaks count: commas always; a dash or a bar between words only if it
// comes before the first comma, since later ones belong to a role or a title.
function breaksThatCount( breaks: Break[] ): Break[] {
	const first = breaks[ 0 ]?.kind;
	return breaks.filter( ( { kind } ) => kind === 'comma' || kind === first );
}

/**
 * Splits an attribution at its commas, line breaks, and the dashes or bars that
 * stand for them. What is inside an element, brackets or quotation marks stays
 * together.
 *
 * @param nodes The line, without its dash.
 * @return The parts, trimmed, none of them empty.
 */
export function splitParts( nodes: readonly InlineNode[] ): InlineNode[][] {
	// Elements become one character each, so that marks and brackets are seen
	// across them and nothing inside them is.
	const flat = nodes
		.map( ( node ) => ( typeof node === 'string' ? node : '\ufffc' ) )
		.join( '' );
	const counted = breaksThatCount( breaksIn( flat ) );
	const parts: InlineNode[][] = [ [] ];
	let offset = 0;
	for ( const node of nodes ) {
		if ( typeof node !== 'string' ) {
			if ( node.tag === 'br' ) {
				parts.push( [] );
			} else {
				parts.at( -1 )?.push( node );
			}
			offset += 1;
			continue;
		}
		let from = 0;
		for ( const { at, length } of counted ) {
			if ( at >= offset && at < offset + node.length ) {
				parts.at( -1 )?.push( node.slice( from, at - offset ) );
				parts.push( [] );
				from = at - offset + length;
			}
		}
		parts.at( -1 )?.push( node.slice( from ) );
		offset += node.length;
	}
	return parts
		.map( trimNodes )
		.filter( ( part ) => textOf( part ).trim() !== '' );
}

/**
 * Splits brackets off the end of a text.
 *
 * @param text A part's last text, such as `Ana Ruiz (2019)`.
 * @return What stands before them, and in them; empty where there are none.
 */
export function splitBrackets( text: string ) {
	const [ , before = '', inside = '' ] =
		/^(.*)[([（]([^([（]+)[)\]）]$/.exec( text ) ?? [];
	return { before: before.trim(), inside: inside.trim() };
}

/**
 * Nodes without white space at their outer ends.
 *
 * @param nodes A part of a line.
 */
export function trimNodes( nodes: readonly InlineNode[] ): InlineNode[] {
	const trimmed = nodes.filter( ( node ) => node !== '' );
	const first = trimmed[ 0 ];
	if ( typeof first === 'string' ) {
		trimmed[ 0 ] = first.trimStart();
	}
	const last = trimmed.at( -1 );
	if ( typeof last === 'string' ) {
		trimmed[ trimmed.length - 1 ] = last.trimEnd();
	}
	const left = trimmed.filter( ( node ) => node !== '' );
	return left.length < trimmed.length ? trimNodes( left ) : left;
}
