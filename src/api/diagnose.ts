import { loginOf, type Auth } from './auth-headers';
import { decode, isRecord } from './decode';
import { fetchWithin } from './fetch-within';
import { AuthError, type AuthProblem } from './response-errors';

/** What a look at the site needs. */
export type Site = {
	root: string;
	fetch: typeof globalThis.fetch;
	auth: Auth;
	signal?: AbortSignal;
	timeoutMs: number;
};

const remedies: Readonly< Record< AuthProblem, string > > = {
	'wrong-user':
		'the site has no such user. Give the login name (or its e-mail address), not the name of the application password.',
	'wrong-password':
		'the user is right, the password is not. Make a new application password under Users → Profile → Application Passwords; the password of the login page does not work here.',
	'wrong-user-or-password':
		'the user name, the password or the way to WordPress is wrong. Check that the name is the login name and that the password is an application password (Users → Profile); if both are right, make the server pass the Authorization header on to PHP.',
	'application-passwords-off':
		'application passwords are switched off on this site. They need https (or WP_ENVIRONMENT_TYPE “local”), and no security plugin that disables them.',
	'header-stripped':
		'they are right, but the server drops the Authorization header before WordPress sees it. For Apache add: SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1; for nginx with PHP-FPM pass HTTP_AUTHORIZATION on; for a proxy allow the header.',
	'not-logged-in':
		'they may have expired or been revoked. Get new ones, and check that the server passes the header on to WordPress.',
};

// WordPress names the reason only where something asks for the user early.
const byCode: Readonly< Record< string, AuthProblem > > = {
	invalid_username: 'wrong-user',
	invalid_email: 'wrong-user',
	incorrect_password: 'wrong-password',
	application_passwords_disabled: 'application-passwords-off',
	application_passwords_disabled_for_user: 'application-passwords-off',
};

const escaped = ( text: string ) =>
	text.replace( /[<>&]/g, ( sign ) => `&#${ sign.charCodeAt( 0 ) };` );

// Tells apart what WordPress's own answer leaves open: it says “not logged in”
// alike for a wrong name, a wrong password and a header that never arrived.
async function findProblem( site: Site ): Promise< AuthProblem > {
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
	const archive = await ask(
		`${ home }?author_name=${ encodeURIComponent( secret.user ) }`,
		{ method: 'HEAD' }
	);
	switch ( archive instanceof Error || archive.status ) {
		case 404:
			return 'wrong-user';
		case 200:
			return 'wrong-password';
		default:
			return 'wrong-user-or-password';
	}
}

/**
 * Finds out why WordPress does not know who is asking.
 *
 * @param error What it answered.
 * @param site  Where, and as whom.
 * @return The same error with the problem and its remedy.
 * @throws AbortedError where the signal ends the search.
 */
export async function diagnose(
	error: AuthError,
	site: Site
): Promise< AuthError > {
	const problem = byCode[ error.code ] ?? ( await findProblem( site ) );
	const who = site.auth.user ? ` of “${ site.auth.user }”` : '';
	const found = new AuthError(
		`${ new URL( site.root ).origin }: the credentials${ who } were not accepted: ${
			remedies[ problem ]
		} [${ error.code }, ${ error.status }]`,
		error,
		error.code,
		error.params,
		error.data
	);
	found.problem = problem;
	return found;
}
