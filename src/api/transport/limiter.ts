import type { Clock } from './clock';
import { AbortedError } from '../errors/errors';

/**
 * One lane of requests: at most so many at a time, first come first served,
 * and all of them held back while the server asks for a pause.
 */
export class Lane {
	private running = 0;
	private pausedUntil = 0;
	private readonly waiting: Array< () => void > = [];

	constructor(
		private readonly width: number,
		private readonly clock: Clock
	) {}

	/**
	 * Runs the task in its turn.
	 *
	 * @param task   What to do once there is room.
	 * @param signal Gives up the place in the queue.
	 * @throws AbortedError where the signal aborts before the task starts.
	 */
	async run< T >(
		task: () => Promise< T >,
		signal?: AbortSignal
	): Promise< T > {
		await this.enter( signal );
		try {
			for (
				let left = this.pauseLeft();
				left > 0;
				left = this.pauseLeft()
			) {
				await this.clock.sleep( left, signal );
			}
			return await task();
		} finally {
			this.leave();
		}
	}

	/**
	 * Holds back every request of the lane, not only the one that was refused.
	 *
	 * @param ms Milliseconds from now.
	 */
	pause( ms: number ): void {
		this.pausedUntil = Math.max( this.pausedUntil, this.clock.now() + ms );
	}

	private pauseLeft(): number {
		return this.pausedUntil - this.clock.now();
	}

	private enter( signal?: AbortSignal ): Promise< void > {
		const aborted = () =>
			new AbortedError(
				'The call was aborted before anything was sent.',
				signal?.reason
			);
		if ( signal?.aborted ) {
			return Promise.reject( aborted() );
		}
		if ( this.running < this.width ) {
			this.running++;
			return Promise.resolve();
		}
		return new Promise( ( resolve, reject ) => {
			const stop = () => {
				this.waiting.splice( this.waiting.indexOf( start ), 1 );
				reject( aborted() );
			};
			// The place of the one that leaves passes on: `running` stays.
			const start = () => {
				signal?.removeEventListener( 'abort', stop );
				resolve();
			};
			this.waiting.push( start );
			signal?.addEventListener( 'abort', stop, { once: true } );
		} );
	}

	private leave(): void {
		const next = this.waiting.shift();
		if ( next ) {
			next();
		} else {
			this.running--;
		}
	}
}
