import { loginOf, type Auth } from '../auth/auth-headers';
import { decode, isRecord } from '../transport/decode';
import { fetchWithin } from '../transport/fetch-within';
import type { AuthProblem } from '../errors/response-errors';

/** What a look at the site needs. */
export type Site = {
	root: string;
	fetch: typeof globalThis.fetch;
	auth: Auth;
	signal?: AbortSignal;
	timeoutMs: number;
};

// No site has a user of this name.
const NOBODY = 'editorial-blocks-asks-for-nobody-3f9c';

const escaped = ( text: string ) =>
	text.replace( /[<>&]/g, ( sign ) => `&#${ sign.charCodeAt( 0 ) };` );

/**
 * Tells apart what WordPress's own answer leaves open: it says “not logged in”
 * alike for a wrong name, a wrong password and a header that never arrived.
 *
 * @param site Where, and as whom.
 * @throws AbortedError where the signal ends the search.
 */
export async function findProblem( site: Site ): Promise< AuthProblem > {
	const { root, auth, signal, timeoutMs } = site;
	const secret = loginOf( auth );
	if ( ! secret ) {
		return 'not-logged-in';
	}
	const within = {
		send: site.fetch,
		limit: AbortSignal.timeout( timeoutMs ),
		signal,
		aborted: `${ root }: the call was aborted while it was found out why the credentials were not accepted.`,
	};
	const ask = ( path: string, init: RequestInit = {} ) =>
		fetchWithin(
			new URL( path, root ),
			// The same door or none: the credentials go nowhere else.
			{ ...init, redirect: init.body ? 'manual' : 'follow' },
			async ( response ) => ( {
				status: response.status,
				text: await response.text(),
			} ),
			within
		);
	const textAt = async ( path: string, init?: RequestInit ) => {
		const answer = await ask( path, init );
		return answer instanceof Error ? '' : answer.text;
	};
	const index = decode( await textAt( root ) );
	if ( isRecord( index ) && isRecord( index.authentication ) ) {
		if ( ! ( 'application-passwords' in index.authentication ) ) {
			return 'application-passwords-off';
		}
	} else if ( isRecord( index ) && Array.isArray( index.authentication ) ) {
		return 'application-passwords-off'; // PHP's empty list
	}
	const home = root.replace(
		/(index\.php\/?)?(wp-json\/|\?rest_route=\/)$/,
		''
	);
	if ( /^[a-z\d]{24}$/i.test( secret.password ) ) {
		// XML-RPC takes application passwords too, in the body of the request.
		const login = await textAt( `${ home }xmlrpc.php`, {
			method: 'POST',
			headers: { 'Content-Type': 'text/xml' },
			body: `<?xml version="1.0"?><methodCall><methodName>wp.getUsersBlogs</methodName><params><param><value>${ escaped(
				secret.user
			) }</value></param><param><value>${
				secret.password
			}</value></param></params></methodCall>`,
		} );
		if ( /<name>blogid<\/name>/.test( login ) ) {
			return 'header-stripped';
		}
		if ( ! /<int>403<\/int>/.test( login ) ) {
			return 'wrong-user-or-password';
		}
	}
	if ( secret.user.includes( '@' ) ) {
		return 'wrong-user-or-password';
	}
	const statusFor = async ( name: string ) => {
		const archive = await ask(
			`${ home }?author_name=${ encodeURIComponent( name ) }`,
			{ method: 'HEAD' }
		);
		return archive instanceof Error ? undefined : archive.status;
	};
	switch ( await statusFor( secret.user ) ) {
		case 404:
			return 'wrong-user';
		case 200:
			// Some sites send everybody who asks for an author to the front page.
			return ( await statusFor( NOBODY ) ) === 404
				? 'wrong-password'
				: 'wrong-user-or-password';
		default:
			return 'wrong-user-or-password';
	}
}
