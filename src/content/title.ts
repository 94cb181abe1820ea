/**
 * A slug as WordPress makes one: lower case, hyphens, letters of any script.
 *
 * @param title Text.
 */
export function slugOf( title: string ): string {
	return title
		.normalize( 'NFKD' )
		.replace( /\p{Mn}/gu, '' )
		.normalize( 'NFC' )
		.toLowerCase()
		.replace( /ß/g, 'ss' )
		.replace( /['’.]/g, '' )
		.replace( /[^\p{L}\p{N}]+/gu, '-' )
		.replace( /^-+|-+$/g, '' )
		.slice( 0, 180 )
		.replace( /-+$/, '' );
}
