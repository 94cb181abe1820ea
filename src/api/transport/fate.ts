import { NetworkError, TimeoutError } from '../errors/errors';
import { ApiError, ResponseError } from '../errors/response-errors';
import { provesNothingWasDone } from './retry';

// WordPress's own refusals that come with a 500: it had stored nothing yet.
const REFUSALS = [ 'rest_upload_unknown_error', 'rest_upload_sideload_error' ];

/**
 * Whether the request may have been carried out all the same: no whole answer,
 * one of a server in trouble, or a success that cannot be read.
 *
 * @param error What a try ended with.
 */
export function leavesFateUnknown( error: unknown ): boolean {
	if (
		provesNothingWasDone( error ) ||
		( error instanceof ApiError && REFUSALS.includes( error.code ) )
	) {
		return false;
	}
	return (
		error instanceof NetworkError ||
		error instanceof TimeoutError ||
		( error instanceof ResponseError &&
			( error.status >= 500 ||
				error.status < 300 ||
				error.status === 408 ) )
	);
}
