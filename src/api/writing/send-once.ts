import { toldWhereToLook } from './create-once';
import { EditorialError } from '../errors/editorial-error';
import { entryIn } from '../reading/entry-in';
import { UnconfirmedCreateError } from '../errors/errors';
import { leavesFateUnknown } from '../transport/fate';
import type { RequestOptions } from '../transport/request';
import type { Transport } from '../transport/transport';

/**
 * Sends a create that cannot be looked for afterwards: never again once it may
 * have arrived.
 *
 * @param transport Sends it.
 * @param options   The request.
 * @param look      Where a person can look.
 * @throws UnconfirmedCreateError where its fate is unknown.
 */
export async function sendOnce< T >(
	transport: Transport,
	options: RequestOptions,
	look: string
): Promise< T > {
	try {
		const answer = await transport.send( { ...options, method: 'POST' } );
		return entryIn< T >( `POST ${ options.path }`, answer );
	} catch ( error ) {
		if ( error instanceof EditorialError && leavesFateUnknown( error ) ) {
			throw new UnconfirmedCreateError(
				`It was sent once, and no answer says whether it was created, so it may still arrive: ${ error.message } Look at ${ look } before sending it again.`,
				look,
				error
			);
		}
		throw toldWhereToLook( error, look );
	}
}
