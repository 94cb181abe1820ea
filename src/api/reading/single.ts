import { isRecord, trusted } from '../transport/decode';
import { EditorialError } from '../errors/editorial-error';

/**
 * The one thing asked for or changed.
 *
 * @param data The decoded answer.
 * @throws EditorialError for anything else: an empty list must not pass for a post.
 */
export function single< T >( data: unknown ): T {
	if ( ! isRecord( data ) ) {
		throw new EditorialError(
			'The site answered with a list or nothing where one entry was asked for: something on the server or on the way changed the answer. Look at the address with request().'
		);
	}
	return trusted< T >( data );
}
