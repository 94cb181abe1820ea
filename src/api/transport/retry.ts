import type { Clock } from './clock';
import { EditorialError } from '../errors/editorial-error';
import { NetworkError } from '../errors/errors';
import { ResponseError } from '../errors/response-errors';

/** A longer wait than this is left to the caller: `retryAfterMs` says how long. */
export const LONGEST_WAIT_MS = 60_000;

// Codes of a connection that never came about: no byte of the request left.
const NEVER_SENT = [
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'UND_ERR_CONNECT_TIMEOUT',
];

/**
 * Milliseconds that a `Retry-After` header asks for.
 *
 * @param value Seconds, or an HTTP date (RFC 9110 §10.2.3).
 * @param now   Milliseconds since 1970.
 * @return Undefined where there is none that can be read.
 */
export function parseRetryAfter(
	value: string | null,
	now: number
): number | undefined {
	const text = value?.trim();
	if ( ! text ) {
		return undefined;
	}
	if ( /^\d+$/.test( text ) ) {
		return Number( text ) * 1000;
	}
	// Date.parse() takes “1.5” for a day in January.
	const date = /^[a-z]/i.test( text ) ? Date.parse( text ) : NaN;
	return Number.isNaN( date ) ? undefined : Math.max( 0, date - now );
}

/**
 * Whether the failure proves that the server did nothing: a rate limiter's
 * answer, a connection that was refused, or a root that was not found for now.
 * A 503 proves it only in WordPress's own words (its maintenance mode): caches
 * put a `Retry-After` on one also while PHP is still at work behind them.
 *
 * @param error What a try ended with.
 */
export function provesNothingWasDone( error: unknown ): boolean {
	if ( error instanceof NetworkError ) {
		return NEVER_SENT.includes( error.syscode ?? '' );
	}
	if ( error instanceof EditorialError && error.kind === 'discovery' ) {
		return error.retryable;
	}
	return (
		error instanceof ResponseError &&
		( error.status === 429 ||
			( error.status === 503 &&
				error.retryAfterMs !== undefined &&
				error.kind !== 'bad-response' ) )
	);
}

/**
 * Milliseconds to wait before the next try, or undefined for no other try.
 *
 * @param error   What this try ended with.
 * @param creates Whether the request makes something new each time it arrives.
 * @param attempt How many tries there have been, from 1.
 * @param retries How many may follow the first.
 * @param clock   Gives the chance in it: many clients must not come back at once.
 */
export function delayBeforeRetry(
	error: EditorialError,
	creates: boolean,
	attempt: number,
	retries: number,
	clock: Clock
): number | undefined {
	const again = creates ? provesNothingWasDone( error ) : error.retryable;
	if ( ! again || attempt > retries ) {
		return undefined;
	}
	const asked =
		error instanceof ResponseError ? error.retryAfterMs : undefined;
	if ( asked !== undefined ) {
		return asked > LONGEST_WAIT_MS ? undefined : asked;
	}
	return clock.random() * Math.min( 500 * 2 ** ( attempt - 1 ), 8000 );
}
