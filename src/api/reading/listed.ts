import { trusted } from '../transport/decode';
import { EditorialError } from '../errors/editorial-error';

/**
 * The items of a list.
 *
 * @param data The decoded answer.
 * @throws EditorialError for anything else.
 */
export function listed< T >( data: unknown ): T[] {
	if ( ! Array.isArray( data ) ) {
		throw new EditorialError(
			'The endpoint answered with one thing where a list was asked for: read it with request().'
		);
	}
	return trusted< T[] >( data );
}
