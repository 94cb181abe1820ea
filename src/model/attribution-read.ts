import type { InlineElement, InlineNode } from './attribution-inline';

/** The formats a field may keep; any other element gives only its content. */
const KEPT = new Map< string, readonly string[] >( [
	[ 'a', [ 'href', 'title', 'target', 'rel' ] ],
	[ 'abbr', [ 'title' ] ],
	[ 'bdo', [ 'lang', 'dir' ] ],
	[ 'mark', [ 'class' ] ],
	[ 'span', [ 'lang', 'dir' ] ],
	...'b cite code em i kbd q s small strong sub sup u'
		.split( ' ' )
		.map( ( tag ): [ string, string[] ] => [ tag, [] ] ),
] );

// Every pattern gives up at what would begin it anew: a document may be one
// long line of openings.
const TOKEN =
	/<(\/?)([a-z][^\s/"'<>]*)((?:[\s/](?:"[^"]*"|'[^']*'|[^"'<>])*)?)>/gi;
const ATTRIBUTE =
	/(?<![a-z-])([a-z][a-z-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const UNREAD =
	/<!--(?:(?!<!--)[\s\S])*?-->|<(script|style|template)\b(?:(?!<\1\b)[\s\S])*?<\/\1\s*>/gi;

/** Nobody writes a name inside so many elements; further ones give their content. */
const DEEPEST = 32;
const CHARACTERS = new Map( [
	[ 'nbsp', '\u00a0' ],
	[ 'mdash', '—' ],
	[ 'ndash', '–' ],
	[ 'horbar', '―' ],
	[ 'minus', '−' ],
	[ 'quot', '"' ],
	[ 'apos', "'" ],
	[ 'ldquo', '“' ],
	[ 'rdquo', '”' ],
	[ 'bdquo', '„' ],
	[ 'lsquo', '‘' ],
	[ 'rsquo', '’' ],
	[ 'laquo', '«' ],
	[ 'raquo', '»' ],
	[ 'middot', '·' ],
	[ 'bull', '•' ],
	[ 'hellip', '…' ],
] );

/**
 * Writes characters that stand in HTML as references as themselves, except the
 * three that may not: `&`, `<` and `>`.
 *
 * @param html Text between tags, or an attribute's value.
 */
function readCharacters( html: string ): string {
	return html.replace(
		/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
		( reference, decimal, hexadecimal, name ) => {
			const code = decimal
				? Number( decimal )
				: parseInt( hexadecimal, 16 );
			const character = name
				? CHARACTERS.get( name )
				: code <= 0x10ffff && String.fromCodePoint( code );
			return character && ! '&<>\0'.includes( character )
				? character
				: reference;
		}
	);
}

function readAttributes( tag: string, source: string ) {
	const attributes: Record< string, string > = {};
	for ( const [ , name = '', double, single, bare ] of source.matchAll(
		ATTRIBUTE
	) ) {
		if ( KEPT.get( tag )?.includes( name.toLowerCase() ) ) {
			attributes[ name.toLowerCase() ] = readCharacters(
				double ?? single ?? bare ?? ''
			).replace( /&amp;/g, '&' );
		}
	}
	return attributes;
}

/** http, https and mailto, or relative: what an author may link to in text. */
const SAFE_LINK = /^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/i;

function isWorthKeeping( tag: string, attributes: Record< string, string > ) {
	if ( tag === 'a' ) {
		return SAFE_LINK.test( attributes.href?.trim() || 'javascript:' );
	}
	return tag !== 'span' || Object.keys( attributes ).length > 0;
}

/**
 * Reads a line's inline HTML without a DOM: the same code runs in the browser
 * and in the converter. Elements and attributes that a field cannot hold are
 * left out, their text stays; a line break becomes a node of its own.
 *
 * @param html Inline HTML, well-formed or not.
 */
export function readInline( html: string ): InlineNode[] {
	const root: InlineNode[] = [];
	const open = [ { tag: '', children: root } ];
	const source = html.replace( UNREAD, '' );
	const add = ( node: InlineNode ) => open.at( -1 )?.children.push( node );
	const addText = ( text: string ) =>
		text && add( readCharacters( text ).replace( /[ \t\r\n]+/g, ' ' ) );
	let end = 0;
	for ( const token of source.matchAll( TOKEN ) ) {
		const [ whole, slash, name = '', rest = '' ] = token;
		const tag = name.toLowerCase();
		addText( source.slice( end, token.index ) );
		end = token.index + whole.length;
		if ( tag === 'br' ) {
			add( { tag, attributes: {}, children: [] } );
		} else if ( KEPT.has( tag ) && slash ) {
			const last = open.findLastIndex(
				( element ) => element.tag === tag
			);
			open.splice( last > 0 ? last : open.length );
		} else if ( KEPT.has( tag ) ) {
			const attributes = readAttributes( tag, rest );
			const element: InlineElement = { tag, attributes, children: [] };
			const kept =
				open.length <= DEEPEST && isWorthKeeping( tag, attributes );
			if ( kept ) {
				add( element );
			}
			open.push( {
				tag,
				children: kept
					? element.children
					: ( open.at( -1 )?.children ?? root ),
			} );
		}
	}
	addText( source.slice( end ) );
	return root;
}
