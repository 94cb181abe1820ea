import { deleteOne } from './delete-one';
import type { Call } from '../transport/request';
import type { Transport } from '../transport/transport';

/**
 * Deletes for good what this call has just made, and may not stay.
 *
 * @param transport Sends it.
 * @param path      The collection.
 * @param id        The number WordPress answered the create with.
 * @param call      Signal, time, retries.
 * @return What has become of it, in a sentence: it never throws.
 */
export async function takeBack(
	transport: Transport,
	path: string,
	id: number,
	call: Call = {}
): Promise< string > {
	try {
		await deleteOne( transport, `${ path }/${ id }`, {
			...call,
			force: true,
		} );
		return 'It was deleted again.';
	} catch ( error ) {
		return `It could not be deleted (${
			error instanceof Error ? error.message : error
		}): delete ${ id } by hand.`;
	}
}
