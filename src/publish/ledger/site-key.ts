// What a program of the site, and not the site, is called in an address.
const PROGRAM = /\/(?:wp-json|wp-admin|[^/]+\.(?:php|html?))(?:\/.*)?$/;

/**
 * What stays the same however people write the address of a site: with http or
 * https, with `www.`, a port that goes without saying, or `/wp-json` behind it.
 *
 * @param site The address; what is none stays as it is.
 */
export function siteKey( site: string ): string {
	if ( ! URL.canParse( site ) ) {
		return site;
	}
	const { host, pathname } = new URL( site );
	const folder = pathname
		.replace( /\/{2,}/g, '/' )
		.replace( PROGRAM, '' )
		.replace( /\/$/, '' );
	return host.replace( /^www\./, '' ) + folder;
}
