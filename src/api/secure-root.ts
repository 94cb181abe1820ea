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
			`${ origin }: over plain http anyone on the way can read the credentials, so they were not sent. Use https, or set allowInsecureAuth where the network is trusted.`
		);
	}
}

/**
 * Refuses a root on another host than the one the caller named: over plain
 * http anyone on the way could have put it into the page.
 *
 * @param site What the caller named.
 * @param root What was discovered there.
 * @throws ConfigError where the hosts differ by more than `www.`.
 */
export function assertSameHost( site: string, root: string ): void {
	const host = ( url: string ) =>
		new URL( url ).hostname.replace( /^www\./, '' );
	if ( host( site ) !== host( root ) ) {
		throw new ConfigError(
			`${ site } names a REST API on another host, ${ root }: credentials are not sent there unasked. If it is right, pass it as root.`
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
			'The root of the REST API has to be a whole address, such as https://example.org/wp-json/.'
		);
	}
	assertNoSecretIn( url );
	const { origin, pathname } = url;
	if ( url.searchParams.has( 'rest_route' ) ) {
		return `${ origin }${ pathname }?rest_route=/`;
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
			'Leave the user name and the password out of the address: pass them as auth.'
		);
	}
}
