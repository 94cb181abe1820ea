import { ENTITY_NAMES } from './entity-names';

const AMPERSAND =
	/&(?:#0*([1-9]\d{0,6});|#x0*([1-9a-f][\da-f]{0,5});|([a-z]{2,8}\d{0,2});)?/gi;
const TAGS = /<!--[\s\S]*?-->|<[^<>]*>|[<>]/g;

// The characters of XML, which leaves out halves of pairs (`valid_unicode()`).
const isCharacter = ( code: number ) =>
	[ 0x9, 0xa, 0xd ].includes( code ) ||
	( code >= 0x20 && code <= 0xd7ff ) ||
	( code >= 0xe000 && code <= 0xfffd ) ||
	( code >= 0x10000 && code <= 0x10ffff );

// As `wp_kses_normalize_entities()` writes it.
function ampersandAsStored(
	part: string,
	decimal = '',
	hex = '',
	name = ''
): string {
	if ( isCharacter( Number( decimal ) ) ) {
		return `&#${ decimal.padStart( 3, '0' ) };`;
	}
	if ( isCharacter( parseInt( hex, 16 ) ) ) {
		return `&#x${ hex };`;
	}
	return ENTITY_NAMES.has( name ) ? part : `&amp;${ part.slice( 1 ) }`;
}

// WordPress writes a tag that closes itself with a space before its slash.
function tagAsStored( part: string ): string {
	if ( part.length === 1 ) {
		return part === '<' ? '&lt;' : '&gt;';
	}
	return part.endsWith( '/>' )
		? `${ part.slice( 0, -2 ).trimEnd() } />`
		: part;
}

/**
 * A text in the form in which WordPress stores it for an account that may not
 * write unfiltered HTML: trimmed, with loose `&`, `<` and `>` as entities,
 * characters by number with three digits at least, and ` />` (`wp_kses()`).
 * Two texts of one form look the same to readers.
 *
 * @param text A title, an excerpt or a content.
 */
export function asStored( text: string ): string {
	return text
		.trim()
		.replace( AMPERSAND, ampersandAsStored )
		.replace( TAGS, tagAsStored );
}
