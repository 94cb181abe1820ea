const ENTITY = /&(?!(?:[a-z][a-z0-9]*|#\d+|#x[0-9a-f]+);)/gi;
const BRACKETS = /<!--[\s\S]*?-->|<[^<>]*>|[<>]/g;

/**
 * A text in the form in which WordPress stores it for an account that may not
 * write unfiltered HTML: trimmed, with loose `&`, `<` and `>` as entities
 * (`wp_kses()`). Two texts of one form look the same to readers.
 *
 * @param text A title, an excerpt or a content.
 */
export function asStored( text: string ): string {
	return text
		.trim()
		.replace( ENTITY, '&amp;' )
		.replace( BRACKETS, ( part ) =>
			part.length > 1 ? part : `&${ part === '<' ? 'l' : 'g' }t;`
		);
}
