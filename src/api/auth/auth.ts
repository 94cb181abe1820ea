import { EditorialError } from '../errors/editorial-error';
import { ConfigError, InputError } from '../errors/errors';
import {
	adding,
	sendable,
	textOf,
	type Auth,
	type AuthHeaders,
} from './auth-headers';

export type { Auth };

// Base64 of the text's UTF-8 bytes: btoa alone refuses a name such as “Żaneta”.
function base64( text: string ): string {
	return btoa( String.fromCharCode( ...new TextEncoder().encode( text ) ) );
}

/**
 * An application password (Users → Profile → Application Passwords).
 *
 * @param user     The login name; not the name given to the application password.
 * @param password As WordPress shows it, with or without its spaces.
 * @throws InputError where one of them is missing, or the name holds a colon.
 */
export function applicationPassword( user: string, password: string ): Auth {
	const bare = textOf( password ).replace( /\s+/g, '' );
	if ( ! textOf( user ) || ! bare || user.includes( ':' ) ) {
		throw new InputError(
			'An application password needs a login name without a colon, and the password itself.'
		);
	}
	const Authorization = `Basic ${ base64( `${ user }:${ bare }` ) }`;
	return adding( 'application-password', () => ( { Authorization } ), {
		user,
		password: bare,
	} );
}

/**
 * A token that a plugin for JWT or OAuth has issued.
 *
 * @param token Without the word `Bearer`.
 * @throws InputError for what no header can hold.
 */
export function bearer( token: string ): Auth {
	const Authorization = `Bearer ${ sendable( token ) }`;
	return adding( 'bearer', () => ( { Authorization } ) );
}

/**
 * The nonce of a page of the site itself, with the visitor's cookies.
 *
 * @param value What `wp_create_nonce( 'wp_rest' )` gave the page.
 * @throws InputError for what no header can hold.
 */
export function nonce( value: string ): Auth {
	const sent = sendable( value );
	return adding( 'nonce', () => ( { 'X-WP-Nonce': sent } ) );
}

/**
 * Headers worked out for each request, such as a token that is renewed. If
 * that fails, nothing is sent, and the request ends with a ConfigError.
 *
 * @param headers Gives them, at once or later.
 */
export function headerAuth(
	headers: () => Promise< AuthHeaders > | AuthHeaders
): Auth {
	return adding( 'header', async () => {
		try {
			return await headers();
		} catch ( error ) {
			throw error instanceof EditorialError
				? error
				: new ConfigError(
						`The function given to headerAuth() failed, so nothing was sent: ${
							error instanceof Error ? error.message : error
						}`
					);
		}
	} );
}
