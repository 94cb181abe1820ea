const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

function cleaned( address: string ): string {
	// Browsers leave out these characters before they read the scheme.
	return address
		.toWellFormed()
		.replace( /[\t\n\r\f]/g, '' )
		.replace( /(?![\t\n\r])\p{Cc}/gu, '' )
		.trim()
		.replace( /[ <>"'`{}|\\^[\]\u00a0]/g, ( character ) =>
			encodeURIComponent( character ).replace( "'", '%27' )
		);
}

/**
 * An address that readers may follow: http, https, mailto, or relative.
 *
 * @param address As the document has it.
 * @return The address with unsafe characters encoded, or undefined.
 */
export function linkAddress( address?: string ): string | undefined {
	const url = cleaned( address ?? '' );
	const scheme = SCHEME.exec( url.replace( /&(?:#\w+|colon);?/gi, ':' ) );
	if ( scheme && ! /^(?:https?|mailto):/i.test( scheme[ 0 ] ) ) {
		return undefined;
	}
	return url === '' ? undefined : url;
}

/**
 * An address that a picture or player may load: http, https, or relative.
 *
 * @param address As the document has it.
 */
export function mediaAddress( address?: string ): string | undefined {
	const url = linkAddress( address );
	return url && /^mailto:/i.test( url ) ? undefined : url;
}
