import { systemClock, type Clock } from './clock';
import { trusted } from './decode';
import { EditorialError } from '../errors/editorial-error';
import { Lane } from './limiter';
import { named, oneTry } from './one-try';
import type { Answer, RequestOptions } from './request';
import { delayBeforeRetry } from './retry';
import type { TransportOptions } from './transport.types';

const READS = [ 'GET', 'HEAD', 'OPTIONS' ];

/** Sends requests in their turn, and tries again where that is safe. */
export class Transport {
	readonly clock: Clock;
	/** How often a failed request is tried again, unless the call says otherwise. */
	readonly retries: number;
	private readonly read: Lane;
	private readonly write: Lane;

	/** Milliseconds for one try, where the client was told any. */
	readonly timeoutMs?: number;

	constructor( readonly options: TransportOptions ) {
		this.clock = options.clock ?? systemClock;
		this.retries = options.retries ?? 2;
		this.timeoutMs = options.timeoutMs;
		this.read = new Lane( options.concurrency?.read ?? 4, this.clock );
		this.write = new Lane( options.concurrency?.write ?? 2, this.clock );
	}

	/**
	 * The decoded answer.
	 *
	 * @param options The request.
	 * @throws EditorialError of the class that fits; every class says what happened and what to do.
	 */
	async request< T >( options: RequestOptions ): Promise< T > {
		return trusted< T >( ( await this.send( options ) ).data );
	}

	/**
	 * The answer with its headers.
	 *
	 * @param options The request.
	 * @throws EditorialError as `request` does.
	 */
	async send( options: RequestOptions ): Promise< Answer > {
		const {
			retries = this.retries,
			method = 'GET',
			creates = method === 'POST',
		} = options;
		this.options.assertCall?.( options );
		// Node warns of a signal that more than ten calls listen to.
		const signal = options.signal && AbortSignal.any( [ options.signal ] );
		const lane = READS.includes( method ) ? this.read : this.write;
		for ( let count = 1; ; count++ ) {
			try {
				return await lane.run(
					() =>
						oneTry(
							{ ...options, signal },
							count,
							lane,
							this.clock,
							this.options
						),
					signal
				);
			} catch ( error ) {
				if ( ! ( error instanceof EditorialError ) ) {
					throw error;
				}
				const delayMs = delayBeforeRetry(
					error,
					creates,
					count,
					retries,
					this.clock
				);
				if ( delayMs === undefined ) {
					throw (
						( await this.options.explain?.( error, options ) ) ??
						error
					);
				}
				options.onRetry?.( error );
				this.options.onEvent?.( {
					type: 'retry',
					...named( options ),
					attempt: count,
					delayMs,
					reason: error.message,
				} );
				await this.clock.sleep( delayMs, signal );
			}
		}
	}
}
