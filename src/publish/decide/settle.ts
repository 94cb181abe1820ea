import { setTimeout as sleep } from 'node:timers/promises';
import type { Decision } from './decision';

/**
 * Milliseconds after which a create that nobody answered will not arrive any
 * more: servers on the way give a request up after 60 (nginx) or 100 seconds
 * (Cloudflare).
 */
const ARRIVAL_MS = 120_000;

/** The same for what a run sent itself: the next one waits for the rest. */
export const OWN_ARRIVAL_MS = 30_000;

const BETWEEN_LOOKS_MS = 5000;

type Waiting = {
	/** Milliseconds after it was sent. */
	until?: number;
	/** Learns for how many seconds it waits at most, before it does. */
	onWait?: ( seconds: number ) => void;
	/** Ends it. */
	signal?: AbortSignal;
};

// A time that cannot be read, or is still to come, must not wait for ever.
function sentAt( at: string ): number {
	const [ sent, now ] = [ Date.parse( at ), Date.now() ];
	return sent < now ? sent : now;
}

/**
 * Looks for a post that may still arrive, until it is there or cannot be
 * expected any more.
 *
 * @param look           Decides anew.
 * @param waiting        How long.
 * @param waiting.until  As there; default `ARRIVAL_MS`.
 * @param waiting.onWait As there.
 * @param waiting.signal As there.
 * @return What to do now: `wait` where the waiting was ended, `create` where
 *         nothing came, or what the last look names for then.
 */
export async function settle(
	look: () => Promise< Decision >,
	{ until = ARRIVAL_MS, onWait, signal }: Waiting
): Promise< Decision > {
	let end: number | undefined;
	for (;;) {
		const decision = await look();
		if ( decision.do !== 'wait' ) {
			return decision;
		}
		const isFirst = end === undefined;
		end ??= sentAt( decision.since.at ) + until;
		const left = end - Date.now();
		if ( left <= 0 ) {
			return decision.otherwise ?? { do: 'create' };
		}
		if ( signal?.aborted ) {
			return decision;
		}
		if ( isFirst ) {
			onWait?.( Math.ceil( left / 1000 ) );
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
