/**
 * Plain text as HTML.
 *
 * @param text Text without markup.
 */
export function escapeText( text: string ): string {
	return text
		.replace( /&/g, '&amp;' )
		.replace( /</g, '&lt;' )
		.replace( />/g, '&gt;' );
}

/**
 * A value as it stands between an attribute's double quotes.
 *
 * @param value Plain text.
 */
export function escapeAttribute( value: string ): string {
	return value.replace( /&/g, '&amp;' ).replace( /"/g, '&quot;' );
}
