import { systemClock } from '../api';
import type { Clock } from '../api';

/**
 * The system's clock, on which nobody waits any longer once a run is to end:
 * a site may ask for a minute before each of many tries.
 *
 * @param end Ends all waiting, with an `AbortedError`.
 */
export function clockUntil( end: AbortSignal ): Clock {
	return {
		...systemClock,
		sleep: ( ms, signal ) =>
			systemClock.sleep(
				ms,
				signal ? AbortSignal.any( [ signal, end ] ) : end
			),
	};
}
