import { leavesFateUnknown } from '../transport/fate';
import type { Call } from '../transport/request';
import { NotFoundError } from '../errors/response-errors';
import type { Transport } from '../transport/transport';

/**
 * Deletes, or moves to the trash.
 *
 * @param transport Sends it.
 * @param path      Of the one to delete.
 * @param options   Signal, time, retries; `force` skips the trash.
 * @throws NotFoundError where there was none to begin with.
 */
export async function deleteOne(
	transport: Transport,
	path: string,
	options: Call & { force?: boolean }
): Promise< void > {
	const { force, ...call } = options;
	let mayBeDone = false;
	try {
		await transport.send( {
			...call,
			method: 'DELETE',
			path,
			query: { force },
			onRetry: ( error ) => {
				mayBeDone ||= leavesFateUnknown( error );
			},
		} );
	} catch ( error ) {
		// Gone at the second try: the first one did it, and only its answer was lost.
		if ( ! ( error instanceof NotFoundError && mayBeDone ) ) {
			throw error;
		}
	}
}
