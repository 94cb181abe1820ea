import { ConfigError } from '../errors/errors';

/** The longest time a timer knows: beyond it setTimeout() ends at once. */
const LONGEST_MS = 2 ** 31 - 1;

type Limits = {
	timeoutMs?: number;
	retries?: number;
	concurrency?: { read?: number; write?: number };
};

/**
 * Refuses limits under which no request would ever end, or even start.
 *
 * @param limits             Those of a client, or of a call.
 * @param limits.timeoutMs   Milliseconds.
 * @param limits.retries     How often it is tried again.
 * @param limits.concurrency How many requests run at once.
 * @throws ConfigError that names the one that is out of range.
 */
export function assertLimits( { timeoutMs, retries, concurrency }: Limits ) {
	for ( const [ name, value = 1, least, most ] of [
		[ 'timeoutMs', timeoutMs, 1, LONGEST_MS ],
		[ 'retries', retries, 0, 1000 ],
		[ 'concurrency.read', concurrency?.read, 1, 1000 ],
		[ 'concurrency.write', concurrency?.write, 1, 1000 ],
	] as const ) {
		if ( ! ( value >= least && value <= most ) ) {
			throw new ConfigError(
				`${ name } has to be a number from ${ least } to ${ most }, not ${ value }.`
			);
		}
	}
}
