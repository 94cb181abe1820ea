import type { Handler } from './compose';
import { RedirectError } from './errors';
import { masked } from './query';

const MAX_HOPS = 5;
const REDIRECTS = [ 301, 302, 303, 307, 308 ];

// What a redirect that is not followed means, and what to do.
function account(
	status: number,
	reads: boolean,
	away: boolean,
	root?: string
): string {
	if ( status === 303 && ! reads ) {
		return 'It may have carried the write out all the same: look before sending it again.';
	}
	const move = `Give the address the site really has${
		root ? `: root ${ root }` : ''
	}.`;
	if ( ! reads ) {
		return `A write follows no redirect, so nothing was written. ${ move }`;
	}
	return away
		? `Credentials are not sent to another origin. ${ move }`
		: `After ${ MAX_HOPS } redirects there was still no answer: look into the site’s redirects.`;
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
				const to = tell( masked( next ) );
				const root = /^(.*?\/wp-json\/)/.exec( to )?.[ 1 ];
				throw new RedirectError(
					`${ method } ${ masked( url ) }: the site redirects${
						to && ` to ${ to }`
					}. ${ account( response.status, reads, away, root ) }`,
					to
				);
			}
			target = next;
		}
	};
}
