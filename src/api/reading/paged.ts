import { InputError } from '../errors/errors';
import { countIn } from './pagination';
import { BadResponseError } from '../errors/response-errors';
import type { Transport } from '../transport/transport';
import { walk, type Listing, type Page } from './walk';

export type { Page };

const SAFE_LIMIT = 10_000;

/** A collection that is read page by page while it is walked. */
export class Paged< T > implements AsyncIterable< T > {
	constructor(
		private readonly transport: Transport,
		private readonly listing: Listing
	) {}

	async *[ Symbol.asyncIterator ](): AsyncGenerator< T, void, undefined > {
		for await ( const { items } of this.pages() ) {
			yield* items;
		}
	}

	/**
	 * The pages; the next one is read while one is worked on. Leaving the loop
	 * ends its request.
	 */
	pages(): AsyncGenerator< Page< T >, void, undefined > {
		return walk( this.transport, this.listing, Infinity );
	}

	/**
	 * The items in one list.
	 *
	 * @param options       What to take.
	 * @param options.limit At most so many items. Without it more than 10,000 are an error.
	 * @throws InputError for more than 10,000 items that nobody asked for, or a limit that is no number of items.
	 */
	async toArray( options: { limit?: number } = {} ): Promise< T[] > {
		const { limit = SAFE_LIMIT + 1 } = options;
		if (
			limit !== Infinity &&
			! ( Number.isInteger( limit ) && limit >= 0 )
		) {
			throw new InputError(
				`limit has to be a whole number from 0, or Infinity, not ${ limit }.`
			);
		}
		const all: T[] = [];
		for await ( const { items } of walk< T >(
			this.transport,
			this.listing,
			limit
		) ) {
			all.push( ...items.slice( 0, limit - all.length ) );
			if ( all.length >= limit ) {
				break;
			}
		}
		if ( options.limit === undefined && all.length > SAFE_LIMIT ) {
			throw new InputError(
				`${ this.listing.path }: more than ${ SAFE_LIMIT } items. Walk them with for await, or give toArray() a limit.`
			);
		}
		return all;
	}

	/**
	 * How many items there are, by one HEAD request. A refusal of that has no
	 * body, so that a GET request asks for the reason.
	 *
	 * @throws BadResponseError where the site does not say.
	 */
	async count(): Promise< number > {
		const { path, query, call } = this.listing;
		const ask = ( method: 'HEAD' | 'GET' ) =>
			this.transport.send( {
				...call,
				method,
				path,
				query: { ...query, per_page: 1 },
			} );
		const answer = await ask( 'HEAD' ).catch( ( error: unknown ) => {
			if ( error instanceof BadResponseError ) {
				return ask( 'GET' );
			}
			throw error;
		} );
		return countIn( answer, path );
	}
}
