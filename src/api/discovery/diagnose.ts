import { findProblem, type Site } from './find-problem';
import { AuthError, type AuthProblem } from '../errors/response-errors';

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

// How WordPress itself names what it refuses to somebody it does not know; of
// users it refuses more, but plugins that hide them do so by the same name.
const OWN_CODE =
	/^(?:rest|block)_(?!cannot_access$|user_)\w*(?:not_logged_in|forbidden|invalid|cannot)/;

// Where the password is right, and the refusal not WordPress's own, nothing
// says that the header is lost: a plugin that shuts the REST API refuses so.
function judged(
	problem: AuthProblem,
	error: AuthError
): [ AuthProblem, remedy: string ] {
	if ( problem !== 'header-stripped' || OWN_CODE.test( error.code ) ) {
		return [ problem, remedies[ problem ] ];
	}
	const [ said ] = error.message.split( ` [${ error.code },` );
	return [
		'not-logged-in',
		`they are right, but a plugin of the site, or something before it, refuses the request (${ said }). Have it let this account use the REST API; if it does already, the server drops the Authorization header on the way.`,
	];
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
	const [ problem, remedy ] = judged(
		byCode[ error.code ] ?? ( await findProblem( site ) ),
		error
	);
	const who = site.auth.user ? ` of “${ site.auth.user }”` : '';
	const found = new AuthError(
		`${ new URL( site.root ).origin }: the credentials${ who } were not accepted: ${ remedy } [${ error.code }, ${ error.status }]`,
		error,
		error.code,
		error.params,
		error.data
	);
	found.problem = problem;
	return found;
}
