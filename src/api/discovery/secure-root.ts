import { ConfigError } from '../errors/errors';

/**
 * Whether what is sent there stays on this machine.
 *
 * @param hostname As `URL` gives it.
 */
function isLoopback( hostname: string ): boolean {
	return (
		// Not what ends in .localhost: Node asks the network where that is.
		hostname === 'localhost' ||
		hostname === '[::1]' ||
		/^127(\.\d{1,3}){3}$/.test( hostname )
	);
}

/**
 * Refuses to send credentials in the clear.
 *
 * @param root The root that they would go to.
 * @throws ConfigError for plain http to another machine.
 */
export function assertSecure( root: string ): void {
	const { protocol, hostname, origin } = new URL( root );
	if ( protocol !== 'https:' && ! isLoopback( hostname ) ) {
		throw new ConfigError(
			`${ origin }: no credentials are sent over plain http, where anyone on the way can read them. Use https, or allowInsecureAuth on a trusted network.`
		);
	}
}

/**
 * An address of the web.
 *
 * @param address As the caller wrote it.
 * @param needed  What to say of one that is none.
 * @throws ConfigError for anything but http and https, or with a password in it.
 */
function webAddress( address: string | URL, needed: string ): URL {
	const text = String( address );
	const url = URL.canParse( text ) ? new URL( text ) : undefined;
	if ( ! url || ! /^https?:$/.test( url.protocol ) ) {
		// What stands before an @ may be a password.
		throw new ConfigError(
			`“${ text.replace( /^.*@/s, '…@' ) }” is no whole address. ${ needed }`
		);
	}
	if ( url.username || url.password ) {
		throw new ConfigError(
			'Pass user name and password as auth, not in the address.'
		);
	}
	return url;
}

/**
 * The root as api-fetch's root middleware wants it: ending in a slash.
 *
 * @param root An address such as `https://x/wp-json` or `https://x/?rest_route=/`.
 * @throws ConfigError for anything but http and https, or with a password in it.
 */
export function normalizeRoot( root: string | URL ): string {
	const { origin, pathname, searchParams } = webAddress(
		root,
		'Write the root out, such as https://example.org/wp-json/.'
	);
	const bare = pathname.replace( /\/*$/, '' );
	if ( searchParams.has( 'rest_route' ) ) {
		// As WordPress writes it: nginx knows no DELETE for a folder.
		const script = bare.endsWith( '.php' ) ? '' : '/index.php';
		return `${ origin }${ bare }${ script }?rest_route=/`;
	}
	return `${ origin }${ bare }/`;
}

/**
 * The address of a site, of one of its pages, or of its root.
 *
 * @param site As the caller wrote it.
 * @throws ConfigError as `webAddress` does.
 */
export const siteAddress = ( site: string | URL ): URL =>
	webAddress( site, 'Write the site out, such as https://example.org.' );
