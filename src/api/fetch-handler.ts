import type { Handler } from './compose';
import { RedirectError } from './errors';

const MAX_HOPS = 5;
const REDIRECTS = [ 301, 302, 303, 307, 308 ];

function redirectError(
	method: string,
	url: string,
	to: string,
	reads: boolean
) {
	const where = to ? ` to ${ to }` : '';
	const root = /^(.*?\/wp-json\/)/.exec( to )?.[ 1 ];
	return new RedirectError(
		`${ method } ${ url }: the site redirects${ where }. ${
			reads
				? 'Credentials are not sent to another origin.'
				: 'Following it would make the write a read: nothing was written.'
		} Give the address the site really has${ root ? `: root ${ root }` : '' }.`,
		to
	);
}

/**
 * A handler over `fetch` that always gives the Response, whatever its status.
 * Reads follow redirects within their origin; writes follow none, because
 * fetch would send them again as GET without a body (and answer 200).
 *
 * @param send        The fetch to use.
 * @param credentials Whether the page's cookies ride along.
 * @throws RedirectError for a redirect that is not followed.
 */
export function fetchHandler(
	send: typeof globalThis.fetch,
	credentials: RequestCredentials
): Handler {
	return async ( {
		url = '',
		method = 'GET',
		headers,
		data,
		body,
		signal,
	} ) => {
		const init: RequestInit = {
			method,
			credentials,
			signal,
			redirect: 'manual',
			headers: {
				Accept: 'application/json, */*;q=0.1',
				...( data ? { 'Content-Type': 'application/json' } : {} ),
				...headers,
			},
			body: data ? JSON.stringify( data ) : body,
		};
		const reads = method === 'GET' || method === 'HEAD';
		const { origin } = new URL( url );
		let target = url;
		for ( let hop = 0; ; hop++ ) {
			const response = await send( target, init );
			const location = response.headers.get( 'location' );
			const hidden = response.type === 'opaqueredirect';
			if (
				! hidden &&
				! ( location !== null && REDIRECTS.includes( response.status ) )
			) {
				return response;
			}
			let next =
				location === null ? '' : new URL( location, target ).href;
			if ( hidden && reads ) {
				// A browser hides where it leads: ask without credentials first.
				next = (
					await send( target, {
						method: 'HEAD',
						credentials: 'omit',
						signal,
					} )
				).url;
			}
			await response.body?.cancel();
			if (
				! reads ||
				hop >= MAX_HOPS ||
				new URL( next, url ).origin !== origin
			) {
				throw redirectError( method, url, next, reads );
			}
			target = next;
		}
	};
}
