import { isRecord } from '../transport/decode';
import { NetworkError } from './errors';

/**
 * The system's code of a failed connection, wherever fetch has put it.
 *
 * @param error What fetch threw.
 * @param depth How far it has been looked for.
 */
export function systemCode( error: unknown, depth = 0 ): string | undefined {
	if ( ! isRecord( error ) || depth > 4 ) {
		return undefined;
	}
	if ( typeof error.code === 'string' ) {
		return error.code;
	}
	// A name with several addresses fails with one error for each.
	const first: unknown = Array.isArray( error.errors )
		? error.errors[ 0 ]
		: undefined;
	return systemCode( error.cause ?? first, depth + 1 );
}

/**
 * The error for a connection that failed. Of what fetch threw only the words
 * are kept: one of the caller's may hold the request, with its credentials.
 *
 * @param what   The request, such as `POST /wp/v2/posts`.
 * @param error  What fetch threw.
 * @param redact Takes credentials out of its message.
 */
export function networkError(
	what: string,
	error: unknown,
	redact: ( text: string ) => string = String
): NetworkError {
	const code = systemCode( error );
	const thrown =
		error instanceof Error ? error : new Error( 'no connection' );
	const said = redact( thrown.message );
	return new NetworkError(
		`${ what }: the connection failed (${
			code ?? said
		}). Check the network and the site’s address, then try again.`,
		code,
		Object.assign( new Error( said ), { name: thrown.name, code } )
	);
}
