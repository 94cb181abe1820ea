/** @jest-environment node */
import { applicationPassword, createClient } from '../../../src/api';
import { freshStubServer } from './fresh-stub-server';

const server = freshStubServer();

/**
 * A site that refuses whoever asks, with these pages beside.
 *
 * @param pages    What it answers elsewhere.
 * @param code     What WordPress calls the refusal.
 * @param password Of the client that is to be told why.
 */
function refusedBy(
	pages: ReturnType< typeof server >[ 'pages' ],
	code = 'rest_not_logged_in',
	password = 'x'
): Promise< unknown > {
	server().pages = {
		...pages,
		'/wp-json/wp/v2/users/me': () => ( {
			status: 401,
			json: { code, message: 'no' },
		} ),
	};
	return createClient( {
		root: server().root,
		auth: applicationPassword( 'ann', password ),
	} ).verify();
}

/** The index of a site's REST API. */
const indexWith = ( about: object = {} ) => ( {
	'/wp-json/': () => ( {
		status: 200,
		json: { namespaces: [], ...about },
	} ),
} );

/** How a site answers those who ask for an author's archive. */
const sites: [ string, ( name: string | null ) => number, string ][] = [
	[
		'has an archive for each user',
		( name ) => ( name === null || name === 'ann' ? 200 : 404 ),
		'wrong-password',
	],
	[
		'has archives, and not this user’s',
		( name ) => ( name === null ? 200 : 404 ),
		'wrong-user',
	],
	[
		'sends everybody who asks for an author to its front page',
		( name ) => ( name === null ? 200 : 301 ),
		'wrong-user-or-password',
	],
	[
		'shows its front page to everybody',
		() => 200,
		'wrong-user-or-password',
	],
	[
		'lets nobody ask',
		( name ) => ( name === null ? 200 : 403 ),
		'wrong-user-or-password',
	],
];

test.each( sites )( 'a site that %s', async ( ...row ) => {
	const [ , answer, problem ] = row;
	await expect(
		refusedBy( {
			...indexWith( {
				authentication: { 'application-passwords': {} },
			} ),
			'/': ( url ) => ( {
				status: answer( url.searchParams.get( 'author_name' ) ),
				headers: { location: '/' },
			} ),
		} )
	).rejects.toMatchObject( { name: 'AuthError', problem } );
} );

const remedies: [ string, string, string ][] = [
	[
		'invalid_username',
		'wrong-user',
		'the site has no such user. Give the login name (or its e-mail address), not the name of the application password.',
	],
	[
		'invalid_email',
		'wrong-user',
		'the site has no such user. Give the login name (or its e-mail address), not the name of the application password.',
	],
	[
		'incorrect_password',
		'wrong-password',
		'the user is right, the password is not. Make a new application password under Users → Profile → Application Passwords; the password of the login page does not work here.',
	],
	[
		'application_passwords_disabled',
		'application-passwords-off',
		'application passwords are switched off on this site. They need https (or WP_ENVIRONMENT_TYPE “local”), and no security plugin that disables them.',
	],
	[
		'application_passwords_disabled_for_user',
		'application-passwords-off',
		'application passwords are switched off on this site. They need https (or WP_ENVIRONMENT_TYPE “local”), and no security plugin that disables them.',
	],
];

test.each( remedies )(
	'what WordPress calls %s is told with its remedy, at no further request',
	async ( code, problem, remedy ) => {
		await expect( refusedBy( {}, code ) ).rejects.toMatchObject( {
			name: 'AuthError',
			problem,
			message: `${ server().url }: the credentials of “ann” were not accepted: ${ remedy } [${ code }, 401]`,
		} );
		expect( server().log.length ).toBe( 1 );
	}
);

/** What XML-RPC says of an application password, and what follows from it. */
const logins: [ string, string, string, string ][] = [
	[
		'takes it',
		'<methodResponse><name>blogid</name></methodResponse>',
		'header-stripped',
		'they are right, but the server drops the Authorization header before WordPress sees it. For Apache add: SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1; for nginx with PHP-FPM pass HTTP_AUTHORIZATION on; for a proxy allow the header.',
	],
	[
		'is switched off',
		'Forbidden',
		'wrong-user-or-password',
		'the user name, the password or the way to WordPress is wrong. Check that the name is the login name and that the password is an application password (Users → Profile); if both are right, make the server pass the Authorization header on to PHP.',
	],
];

test.each( logins )( 'XML-RPC %s', async ( _, text, problem, remedy ) => {
	await expect(
		refusedBy(
			{
				...indexWith(),
				'/xmlrpc.php': () => ( { status: 200, text } ),
			},
			'rest_not_logged_in',
			'abcd efgh ijkl mnop qrst uvwx'
		)
	).rejects.toMatchObject( {
		problem,
		message: `${ server().url }: the credentials of “ann” were not accepted: ${ remedy } [rest_not_logged_in, 401]`,
	} );
} );

test.each( [ 'rest_cannot_access', 'rest_user_cannot_view', 'members_only' ] )(
	'a site that refuses right credentials as %s has a plugin that does',
	async ( code ) => {
		await expect(
			refusedBy(
				{
					...indexWith(),
					'/xmlrpc.php': () => ( {
						status: 200,
						text: '<methodResponse><name>blogid</name></methodResponse>',
					} ),
				},
				code,
				'abcd efgh ijkl mnop qrst uvwx'
			)
		).rejects.toMatchObject( {
			problem: 'not-logged-in',
			message: `${ server().url }: the credentials of “ann” were not accepted: they are right, but a plugin of the site, or something before it, refuses the request (GET /wp/v2/users/me?context=edit: no). Have it let this account use the REST API; if it does already, the server drops the Authorization header on the way. [${ code }, 401]`,
		} );
	}
);

test.each( [ { 'some-other-way': {} }, [] ] )(
	'a site that names %j as its ways to log in takes no application passwords',
	async ( authentication ) => {
		await expect(
			refusedBy( indexWith( { authentication } ) )
		).rejects.toMatchObject( { problem: 'application-passwords-off' } );
	}
);
