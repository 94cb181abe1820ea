import { AbortedError } from '../errors/errors';

/** Time and chance, so that tests can decide both. */
export type Clock = {
	/** Milliseconds since 1970. */
	now: () => number;
	/** Waits, or rejects with `AbortedError` as soon as the signal aborts. */
	sleep: ( ms: number, signal?: AbortSignal ) => Promise< void >;
	/** At least 0, below 1. */
	random: () => number;
};

export const systemClock: Clock = {
	now: Date.now,
	random: Math.random,
	sleep: ( ms, signal ) =>
		new Promise( ( resolve, reject ) => {
			const stop = () => {
				clearTimeout( timer );
				reject(
					new AbortedError(
						'The call was aborted while it waited.',
						signal?.reason
					)
				);
			};
			const timer = setTimeout( () => {
				signal?.removeEventListener( 'abort', stop );
				resolve();
			}, ms );
			if ( signal?.aborted ) {
				stop();
			} else {
				signal?.addEventListener( 'abort', stop, { once: true } );
			}
		} ),
};
