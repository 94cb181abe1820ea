import { ConfigError } from '../errors/errors';

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
			`${ site } names a REST API on another host, ${ root }. If that is right, pass it as root.`
		);
	}
}
