const LOOSE_AMPERSAND = /&(?!(?:[a-z][a-z0-9]*|#\d+|#x[0-9a-f]+);)/gi;
const CHARACTER = /&#0*([1-9]\d*);/g;
const TAGS = /<!--[\s\S]*?-->|<[^<>]*>|[<>]/g;

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
		.replace( LOOSE_AMPERSAND, '&amp;' )
		.replace(
			CHARACTER,
			( _, digits: string ) => `&#${ digits.padStart( 3, '0' ) };`
		)
		.replace( TAGS, tagAsStored );
}
