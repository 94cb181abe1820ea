import { isRecord, trusted } from '../transport/decode';
import type { Answer } from '../transport/request';
import { BadResponseError } from '../errors/response-errors';

/**
 * The one entry that WordPress answers a write with.
 *
 * @param what   The request in words, for messages.
 * @param answer A good answer to it.
 * @throws BadResponseError where it holds none: what was sent may have been carried out, or not.
 */
export function entryIn< T >(
	what: string,
	{ status, headers, data, attempts }: Answer
): T {
	if ( isRecord( data ) && typeof data.id === 'number' ) {
		return trusted< T >( data );
	}
	const text = JSON.stringify( data );
	throw new BadResponseError(
		`${ what }: the server answered ${ status } without the entry that was written. Something on the server or on the way changed the answer.`,
		{ status, attempts },
		headers.get( 'content-type' ) ?? '',
		new TextEncoder().encode( text ).length,
		text.slice( 0, 200 )
	);
}
