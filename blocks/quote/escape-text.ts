/**
 * Plain text as the inline HTML that a field holds.
 *
 * @param text What somebody else's page or post says.
 */
export function escapeText( text: string ): string {
	return text
		.replace( /&/g, '&amp;' )
		.replace( /</g, '&lt;' )
		.replace( />/g, '&gt;' );
}
