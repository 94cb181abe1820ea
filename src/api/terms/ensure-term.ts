import { entryIn } from '../reading/entry-in';
import type { Call } from '../transport/request';
import { ApiError } from '../errors/response-errors';
import type { TermInput } from './terms.types';
import type { Transport } from '../transport/transport';
import type { Term } from '../types';

/**
 * What `TermResource.ensure()` does.
 *
 * @param transport Sends it.
 * @param path      The taxonomy's collection.
 * @param input     As there.
 * @param call      As there.
 */
export async function ensureTerm(
	transport: Transport,
	path: string,
	input: TermInput,
	call: Call
): Promise< Term > {
	try {
		const answer = await transport.send( {
			...call,
			method: 'POST',
			// WordPress refuses the second one, and names the first.
			creates: false,
			path,
			data: input,
		} );
		return entryIn( `POST ${ path }`, answer );
	} catch ( error ) {
		if (
			error instanceof ApiError &&
			error.code === 'term_exists' &&
			typeof error.data.term_id === 'number'
		) {
			return transport.request( {
				...call,
				path: `${ path }/${ error.data.term_id }`,
			} );
		}
		throw error;
	}
}
