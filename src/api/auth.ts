import apiFetch, { type APIFetchMiddleware } from '@wordpress/api-fetch';

import { InputError } from './errors';

/**
 * Credentials. The secret lives in the middleware's closure: neither
 * JSON.stringify nor an inspector finds it here.
 */
export type Auth = {
	readonly kind: 'application-password' | 'bearer' | 'nonce' | 'header';
	/** The login name, where the credentials have one. */
	readonly user?: string;
	/** Adds the credentials to a request, by api-fetch's contract. */
	readonly middleware: APIFetchMiddleware;
};

type Secret = { user: string; password: string };

// For verify(), which tries them on another door of the same site.
const secrets = new WeakMap< Auth, Secret >();

/**
 * The login name and password, for `verify()` alone.
 *
 * @param auth What `applicationPassword()` made.
 */
export function secretOf( auth: Auth ): Secret | undefined {
	return secrets.get( auth );
}

function adding(
	headers: () =>
		Promise< Record< string, string > > | Record< string, string >
): APIFetchMiddleware {
	return async ( options, next ) =>
		next( {
			...options,
			headers: { ...options.headers, ...( await headers() ) },
		} );
}

// Base64 of the text's UTF-8 bytes: btoa alone refuses a name such as “Żaneta”.
function base64( text: string ): string {
	return btoa(
		Array.from( new TextEncoder().encode( text ), ( byte ) =>
			String.fromCharCode( byte )
		).join( '' )
	);
}

/**
 * An application password (Users → Profile → Application Passwords).
 *
 * @param user     The login name; not the name given to the application password.
 * @param password As WordPress shows it, with or without its spaces.
 * @throws InputError where one of them is missing, or the name holds a colon.
 */
export function applicationPassword( user: string, password: string ): Auth {
	const bare = password.replace( /\s+/g, '' );
	if ( ! user || ! bare || user.includes( ':' ) ) {
		throw new InputError(
			'An application password needs a login name without a colon, and the password itself.'
		);
	}
	const value = `Basic ${ base64( `${ user }:${ bare }` ) }`;
	const auth: Auth = {
		kind: 'application-password',
		user,
		middleware: adding( () => ( { Authorization: value } ) ),
	};
	secrets.set( auth, { user, password: bare } );
	return auth;
}

/**
 * A token that a plugin for JWT or OAuth has issued.
 *
 * @param token Without the word `Bearer`.
 */
export function bearer( token: string ): Auth {
	return {
		kind: 'bearer',
		middleware: adding( () => ( { Authorization: `Bearer ${ token }` } ) ),
	};
}

/**
 * The nonce of a page of the site itself, with the visitor's cookies.
 *
 * @param value What `wp_create_nonce( 'wp_rest' )` gave the page.
 */
export function nonce( value: string ): Auth {
	return {
		kind: 'nonce',
		middleware: apiFetch.createNonceMiddleware( value ),
	};
}

/**
 * Headers worked out for each request, such as a token that is renewed.
 *
 * @param headers Gives them, at once or later.
 */
export function headerAuth(
	headers: () =>
		Promise< Record< string, string > > | Record< string, string >
): Auth {
	return { kind: 'header', middleware: adding( headers ) };
}
