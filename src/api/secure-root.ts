import { ConfigError } from './errors';

/**
 * Whether what is sent there stays on this machine.
 *
 * @param hostname As `URL` gives it.
 */
function isLoopback( hostname: string ): boolean {
	return (
		hostname === 'localhost' ||
		hostname.endsWith( '.localhost' ) ||
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
 * The root as api-fetch's root middleware wants it: ending in a slash.
 *
 * @param root An address such as `https://x/wp-json` or `https://x/?rest_route=/`.
 * @throws ConfigError for anything but http and https, or with a password in it.
 */
export function normalizeRoot( root: string | URL ): string {
	const text = String( root );
	const url = URL.canParse( text ) ? new URL( text ) : undefined;
	if ( ! url || ! /^https?:$/.test( url.protocol ) ) {
		throw new ConfigError(
			'The root has to be a whole address, such as https://example.org/wp-json/.'
		);
	}
	assertNoSecretIn( url );
	const { origin, pathname } = url;
	if ( url.searchParams.has( 'rest_route' ) ) {
		// As WordPress writes it: nginx knows no DELETE for a folder.
		const script = pathname.replace( /\/$/, '/index.php' );
		return `${ origin }${ script }?rest_route=/`;
	}
	return `${ origin }${ pathname.replace( /\/*$/, '/' ) }`;
}

/**
 * Refuses an address that carries a password: it would end up in messages.
 *
 * @param url The address.
 * @throws ConfigError
 */
export function assertNoSecretIn( url: URL ): void {
	if ( url.username || url.password ) {
		throw new ConfigError(
			'Pass user name and password as auth, not in the address.'
		);
	}
}
