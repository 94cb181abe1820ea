import { setTimeout as sleep } from 'node:timers/promises';
import type { Decision } from './decision';

/**
 * Milliseconds after which a create that nobody answered will not arrive any
 * more: PHP's own limit for a request.
 */
const ARRIVAL_MS = 30_000;

const BETWEEN_LOOKS_MS = 2000;

/**
 * Looks for a post that may still arrive, until it is there or cannot be
 * expected any more.
 *
 * @param look   Decides anew.
 * @param signal Ends the waiting.
 * @return What to do now: `wait` where the waiting was ended, `create` where
 *         nothing came.
 */
export async function settle(
	look: () => Promise< Decision >,
	signal?: AbortSignal
): Promise< Decision > {
	for (;;) {
		const decision = await look();
		if ( decision.do !== 'wait' ) {
			return decision;
		}
		const left = Date.parse( decision.since.at ) + ARRIVAL_MS - Date.now();
		if ( left <= 0 ) {
			return { do: 'create' };
		}
		if ( signal?.aborted ) {
			return decision;
		}
		try {
			await sleep( Math.min( left, BETWEEN_LOOKS_MS ), undefined, {
				signal,
			} );
		} catch {
			return decision;
		}
	}
}
