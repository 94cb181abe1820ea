import type { APIFetchMiddleware } from '@wordpress/api-fetch';

import { InputError } from '../errors/errors';
import { rememberSecrets, type Secrets } from './secrets';

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

export type AuthHeaders = Record< string, string >;

type Login = { user: string; password: string };

// For verify(), which tries them on another door of the same site.
const logins = new WeakMap< Auth, Login >();
const secrets = new WeakMap< Auth, Secrets >();

/**
 * The login name and password, for `verify()` alone.
 *
 * @param auth What `applicationPassword()` made.
 */
export function loginOf( auth: Auth ): Login | undefined {
	return logins.get( auth );
}

/**
 * Takes the credentials out of a text that somebody may read.
 *
 * @param auth What one of the functions here made.
 */
export function redactionOf(
	auth: Auth | undefined
): Secrets[ 'redact' ] | undefined {
	return auth && secrets.get( auth )?.redact;
}

/**
 * What a program in JavaScript gave as text: a variable that is not set would
 * be sent as the word `undefined`.
 *
 * @param value The argument.
 * @return Empty for what is no text.
 */
export function textOf( value: unknown ): string {
	return typeof value === 'string' ? value : '';
}

/**
 * The value as a header can hold it: fetch would refuse another one with a
 * message that quotes it.
 *
 * @param value What is to be sent.
 * @throws InputError that does not quote it.
 */
export function sendable( value: unknown ): string {
	const text = textOf( value ).trim();
	if ( ! text || /[^\t\x20-\x7e\x80-\xff]/.test( text ) ) {
		throw new InputError(
			'Credentials in a header have to be one line of Latin letters: is this one missing, or is there a line break in it?'
		);
	}
	return text;
}

/**
 * Credentials that are headers.
 *
 * @param kind    What is made.
 * @param headers Gives them for each request.
 * @param login   The login name and password, where there are such.
 */
export function adding(
	kind: Auth[ 'kind' ],
	headers: () => Promise< AuthHeaders > | AuthHeaders,
	login?: Login
): Auth {
	const known = rememberSecrets();
	const auth: Auth = {
		kind,
		...( login && { user: login.user } ),
		middleware: async ( options, next ) => {
			const own = Object.entries( await headers() ).map(
				( [ name, value ] ) => [ name, sendable( value ) ] as const
			);
			own.forEach( ( [ , value ] ) => known.keep( value ) );
			return next( {
				...options,
				headers: { ...options.headers, ...Object.fromEntries( own ) },
			} );
		},
	};
	secrets.set( auth, known );
	if ( login ) {
		// PHP's own pages of errors print it decoded, as PHP_AUTH_PW.
		known.keep( login.password );
		logins.set( auth, login );
	}
	return auth;
}
