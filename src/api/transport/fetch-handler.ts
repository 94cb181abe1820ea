import type { Handler } from './compose';
import { InputError } from '../errors/errors';
import { laterRedirect } from '../later';

const MAX_HOPS = 5;
const REDIRECTS = [ 301, 302, 303, 307, 308 ];

function asJson( data: unknown ): string {
	try {
		return JSON.stringify( data );
	} catch ( error ) {
		throw new InputError(
			`The data can’t be written as JSON, so nothing was sent: ${
				error instanceof Error ? error.message : error
			}`
		);
	}
}

/**
 * A handler over `fetch` that always gives the Response, whatever its status.
 * Reads follow redirects within their origin; writes follow none, because
 * fetch would send them again as GET without a body (and answer 200).
 *
 * @param send        The fetch to use.
 * @param credentials Whether the page's cookies ride along.
 * @param tell        Takes the credentials out of an address.
 * @throws RedirectError for a redirect that is not followed.
 */
export function fetchHandler(
	send: typeof globalThis.fetch,
	credentials: RequestCredentials,
	tell: ( text: string ) => string = String
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
			body: data ? asJson( data ) : body,
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
				location !== null && URL.canParse( location, target )
					? new URL( location, target ).href
					: '';
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
			const away = ! next || new URL( next ).origin !== origin;
			if ( ! reads || away || hop >= MAX_HOPS ) {
				throw await laterRedirect( {
					method,
					url,
					to: tell( next ),
					status: response.status,
					away,
				} );
			}
			target = next;
		}
	};
}
