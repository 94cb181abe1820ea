import type { EditorialError } from '../errors/editorial-error';
import { AbortedError, NetworkError, TimeoutError } from '../errors/errors';
import { ApiError, BadResponseError } from '../errors/response-errors';

/**
 * The error of a change whose first try nobody answered, where what was tried
 * next failed as well: that failure says nothing of the change, so the first
 * one's kind stays. An abort stays an abort, of something that had left.
 *
 * @param lost  What the first try ended with; it leaves the fate unknown.
 * @param path  Shows whether it has arrived.
 * @param cause What looking for it, or sending it again, ended with.
 */
export function unconfirmedChange(
	lost: EditorialError,
	path: string,
	cause: unknown
): EditorialError {
	const next = cause instanceof Error ? cause.message : cause;
	const message = `${ lost.message } The change may have arrived all the same, and what was tried next failed: ${ next } Look at ${ path } before you send it again.`;
	if ( cause instanceof AbortedError ) {
		return new AbortedError( message, cause.cause, true, path );
	}
	if ( lost instanceof TimeoutError ) {
		return new TimeoutError( message, lost.afterMs, cause );
	}
	if ( lost instanceof BadResponseError ) {
		const { contentType, bytes, excerpt } = lost;
		const facts = { ...lost, cause };
		return new BadResponseError(
			message,
			facts,
			contentType,
			bytes,
			excerpt
		);
	}
	return lost instanceof ApiError
		? new ApiError(
				message,
				{ ...lost, cause },
				lost.code,
				lost.params,
				lost.data
			)
		: new NetworkError( message, undefined, cause );
}
