import { AbortedError } from '../errors/errors';
import { unlessAborted } from './unless-aborted';

export type Within = {
	send: typeof globalThis.fetch;
	/** Ends the reading too, when the time is over. */
	limit: AbortSignal;
	/** The caller's. */
	signal?: AbortSignal;
	/** What the caller's signal breaks off, for the message. */
	aborted: string;
};

/**
 * Fetches what is not the REST API, without the page's cookies, and reads the
 * answer within the time.
 *
 * @param url            The address.
 * @param init           As for fetch.
 * @param read           Reads the answer.
 * @param within         How, and for how long.
 * @param within.send    The fetch to use.
 * @param within.limit   Its time.
 * @param within.signal  The caller's.
 * @param within.aborted What to say of its abort.
 * @return What was read, or the error that fetch ended with.
 * @throws AbortedError where the signal ends it.
 */
export async function fetchWithin< T >(
	url: string | URL,
	init: RequestInit,
	read: ( response: Response ) => Promise< T >,
	{ send, limit, signal, aborted }: Within
): Promise< T | Error > {
	const either = signal ? AbortSignal.any( [ signal, limit ] ) : limit;
	try {
		return await unlessAborted(
			send( url, { ...init, credentials: 'omit', signal: either } ).then(
				read
			),
			either
		);
	} catch ( error ) {
		if ( signal?.aborted ) {
			throw new AbortedError( aborted, signal.reason );
		}
		return error instanceof Error
			? error
			: new Error( String( error ), { cause: error } );
	}
}
