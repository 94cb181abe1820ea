import { startsWithDash, withoutDash } from './attribution-dash';
import { textOf, writeInline } from './attribution-inline';
import type { InlineNode } from './attribution-inline';
import { splitParts, trimNodes } from './attribution-parts';
import { readInline } from './attribution-read';
import { onlyElement, wordsOf } from './attribution-title';
import { isSuffix } from './attribution-words';

/** Elements that say where the line stood, or mistake a person for a work. */
const FRAME =
	/^\s*<(p|div|footer|figcaption|cite|small)\b[^>]*>([\s\S]*)<\/\1>\s*$/i;

/** Beyond these, in characters of HTML and of text, nobody is being named. */
const LONGEST_HTML = 10_000;
const LONGEST_TEXT = 3_200;

/**
 * Whether a line is short enough to be worth reading. A document may hold any
 * number of long ones.
 *
 * @param html The line's inline HTML.
 */
export function isShort( html: string ): boolean {
	return (
		html.length <= LONGEST_HTML &&
		html.replace( /<[^<>]*>/g, '' ).length <= LONGEST_TEXT
	);
}

/**
 * The line's own nodes: without the elements around all of it, its dash and
 * the full stop people end it with.
 *
 * @param html The line's inline HTML.
 */
export function readLine( html: string ): InlineNode[] {
	const framed = FRAME.exec( html );
	if (
		framed?.[ 2 ] !== undefined &&
		! framed[ 2 ].includes( `</${ framed[ 1 ] }` )
	) {
		return readLine( framed[ 2 ] );
	}
	const nodes = trimNodes( withoutFootnotes( readInline( html ) ) );
	const element = onlyElement( nodes );
	const inside = element && wordsOf( element.children );
	if (
		element &&
		inside &&
		[ 'em', 'i', 'strong', 'b', 'span', 'u' ].includes( element.tag ) &&
		( startsWithDash( inside ) ||
			/^[-•]\s/.test( inside ) ||
			splitParts( element.children ).length > 1 )
	) {
		return readLine( writeLine( element.children ) );
	}
	const bare = withoutDashes( nodes );
	return textOf( bare ) === textOf( nodes )
		? withoutFullStop( nodes )
		: readLine( writeLine( bare ) );
}

// People make a name bold, or link it, with its dash.
function withoutDashes( [
	first,
	...others
]: readonly InlineNode[] ): InlineNode[] {
	if ( first === undefined ) {
		return [];
	}
	if ( typeof first === 'string' ) {
		const rest = withoutDash( first );
		return rest === first
			? [ first, ...others ]
			: withoutDashes( [ rest, ...others ] );
	}
	const children = withoutDashes( first.children );
	return textOf( children )
		? [ { ...first, children }, ...others ]
		: withoutDashes( others );
}

function writeLine( nodes: readonly InlineNode[] ): string {
	return nodes
		.map( ( node ) =>
			typeof node !== 'string' && node.tag === 'br'
				? '<br>'
				: writeInline( [ node ] )
		)
		.join( '' );
}

// A footnote's mark points to a note that does not come along.
function withoutFootnotes( nodes: readonly InlineNode[] ): InlineNode[] {
	return nodes.flatMap( ( node ): InlineNode[] => {
		if ( typeof node === 'string' ) {
			return [ node ];
		}
		const link = onlyElement( node.children );
		const isNote =
			node.tag === 'sup' &&
			link?.tag === 'a' &&
			link.attributes.href?.startsWith( '#' );
		return isNote
			? []
			: [ { ...node, children: withoutFootnotes( node.children ) } ];
	} );
}

// An abbreviation or an initial keeps its point.
function withoutFullStop( nodes: readonly InlineNode[] ): InlineNode[] {
	const last = nodes.at( -1 );
	if ( typeof last !== 'string' || ! last.endsWith( '.' ) ) {
		return [ ...nodes ];
	}
	const word = last.split( /[\s,]/ ).at( -1 ) ?? '';
	const isAbbreviation =
		isSuffix( word ) ||
		/^(?:\S+\.)?\p{Lu}\.$|^(?:etc|inc|co|corp|ltd|ret|st)\.$|\.\.$/iu.test(
			word
		);
	return isAbbreviation
		? [ ...nodes ]
		: trimNodes( [ ...nodes.slice( 0, -1 ), last.slice( 0, -1 ) ] );
}
