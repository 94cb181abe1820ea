import type { APIFetchOptions } from '@wordpress/api-fetch';

import { apiError, badResponse } from './answer-error';
import { attempt } from './attempt';
import { systemClock, type Clock } from './clock';
import type { Handler } from './compose';
import { decode, NOT_JSON, trusted } from './decode';
import { EditorialError } from './errors';
import { Lane } from './limiter';
import { withQuery } from './query';
import type { Answer, ClientEvent, RequestOptions } from './request';
import type { ResponseError } from './response-errors';
import { delayBeforeRetry, LONGEST_WAIT_MS, parseRetryAfter } from './retry';

export type TransportOptions = {
	handler: Handler;
	/** Waited for before each try, outside its time: nothing is sent until then. */
	ready?: () => Promise< unknown >;
	/** Milliseconds for one try. */
	timeoutMs?: number;
	/** How often a failed request is tried again. */
	retries?: number;
	/** How many requests run at once. */
	concurrency?: { read?: number; write?: number };
	clock?: Clock;
	onEvent?: ( event: ClientEvent ) => void;
	/** Looks at every good answer. */
	onAnswer?: ( options: RequestOptions, response: Response ) => void;
	/** Finds a better account of an error before it is thrown. */
	explain?: (
		error: EditorialError,
		options: RequestOptions
	) => Promise< EditorialError >;
};

const READS = [ 'GET', 'HEAD', 'OPTIONS' ];

/** Sends requests in their turn, tries again where that is safe, and is the one place that turns answers into errors. */
export class Transport {
	readonly clock: Clock;
	/** How often a failed request is tried again, unless the call says otherwise. */
	readonly retries: number;
	private readonly read: Lane;
	private readonly write: Lane;

	constructor( private readonly options: TransportOptions ) {
		this.clock = options.clock ?? systemClock;
		this.retries = options.retries ?? 2;
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
		const retries = options.retries ?? this.retries;
		for ( let count = 1; ; count++ ) {
			try {
				return await this.once( options, count );
			} catch ( error ) {
				if ( ! ( error instanceof EditorialError ) ) {
					throw error;
				}
				const delayMs =
					count > retries
						? undefined
						: delayBeforeRetry(
								error,
								options.creates === true,
								count,
								this.clock
							);
				if ( delayMs === undefined ) {
					throw (
						( await this.options.explain?.( error, options ) ) ??
						error
					);
				}
				this.options.onEvent?.( {
					type: 'retry',
					...named( options ),
					attempt: count,
					delayMs,
					reason: error.message,
				} );
				await this.clock.sleep( delayMs, options.signal );
			}
		}
	}

	// One try, in its lane.
	private once( options: RequestOptions, count: number ): Promise< Answer > {
		const lane = READS.includes( options.method ?? 'GET' )
			? this.read
			: this.write;
		return lane.run( async () => {
			const name = named( options );
			const what = `${ name.method } ${ name.path }`;
			this.options.onEvent?.( {
				type: 'request',
				...name,
				attempt: count,
			} );
			const start = this.clock.now();
			const { response, text } = await attempt(
				this.options.handler,
				fetchOptions( options ),
				what,
				options.timeoutMs ?? this.options.timeoutMs ?? 30_000,
				options.signal,
				this.options.ready
			);
			this.options.onEvent?.( {
				type: 'response',
				...name,
				attempt: count,
				status: response.status,
				ms: this.clock.now() - start,
			} );
			const empty = response.status === 204 || name.method === 'HEAD';
			const data = empty && response.ok ? null : decode( text );
			const error = this.errorIn( response, text, data, what, count );
			if ( error ) {
				const pause = error.retryAfterMs;
				if ( pause !== undefined && pause <= LONGEST_WAIT_MS ) {
					lane.pause( pause );
				}
				throw error;
			}
			this.options.onAnswer?.( options, response );
			return {
				status: response.status,
				headers: response.headers,
				data,
				attempts: count,
			};
		}, options.signal );
	}

	private errorIn(
		response: Response,
		text: string,
		body: unknown,
		what: string,
		attempts: number
	): ResponseError | undefined {
		const { status, headers, ok } = response;
		if ( ok && body !== NOT_JSON ) {
			return undefined;
		}
		const facts = {
			status,
			attempts,
			retryAfterMs: parseRetryAfter(
				headers.get( 'retry-after' ),
				this.clock.now()
			),
		};
		return (
			( ok ? undefined : apiError( what, body, facts ) ) ??
			badResponse(
				what,
				text,
				headers.get( 'content-type' ) ?? '',
				facts
			)
		);
	}
}

function named( { method = 'GET', path, query }: RequestOptions ) {
	return { method, path: withQuery( path, query ) };
}

function fetchOptions( options: RequestOptions ): APIFetchOptions {
	const { data, body } = options;
	return {
		...named( options ),
		...( data === undefined ? {} : { data } ),
		...( body === undefined ? {} : { body } ),
	};
}
