import { isRecord, trusted } from './decode';
import { EditorialError, InputError } from './errors';
import type { Query } from './query';
import type { Answer, Call } from './request';
import { ApiError } from './response-errors';
import type { Transport } from './transport';

/** One page of a collection. */
export type Page< T > = {
	items: T[];
	/** From 1. */
	page: number;
	/** Items in the collection when this page was read. */
	total: number;
	totalPages: number;
};

const SAFE_LIMIT = 10_000;

type Listing = {
	path: string;
	/** With `orderby: 'id'` and `order: 'asc'`, nothing is missed or repeated when posts vanish meanwhile. */
	query: Query;
	call: Call;
};

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
		return this.walk( Infinity );
	}

	/**
	 * The items in one list.
	 *
	 * @param options       What to take.
	 * @param options.limit At most so many items. Without it more than 10,000 are an error.
	 * @throws InputError for more than 10,000 items that nobody asked for.
	 */
	async toArray( options: { limit?: number } = {} ): Promise< T[] > {
		const { limit = SAFE_LIMIT + 1 } = options;
		const all: T[] = [];
		for await ( const { items } of this.walk( limit ) ) {
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

	/** How many items there are, by one HEAD request. */
	async count(): Promise< number > {
		const { path, query, call } = this.listing;
		const { headers } = await this.transport.send( {
			...call,
			method: 'HEAD',
			path,
			query: { ...query, per_page: 1 },
		} );
		return Number( headers.get( 'x-wp-total' ) );
	}

	private async *walk(
		wanted: number
	): AsyncGenerator< Page< T >, void, undefined > {
		const { query, call } = this.listing;
		const own = new AbortController();
		const signal = call.signal
			? AbortSignal.any( [ call.signal, own.signal ] )
			: own.signal;
		const perPage = Number( query.per_page );
		const fresh = freshItems( query );
		const read = ( page: number ) => {
			const answer = this.read( page, signal );
			// It is awaited later, or never where the loop is left.
			answer.catch( () => {} );
			return answer;
		};
		let total = 0;
		let seen = 0;
		try {
			let next: Promise< Answer | undefined > | undefined = read( 1 );
			for ( let page = 1; next; ) {
				const answer: Answer | undefined = await next;
				if ( ! answer ) {
					// The collection has shrunk: its last page holds what slid forward.
					page--;
					next = page > 0 ? read( page ) : undefined;
					continue;
				}
				const list = listed< T >( answer.data );
				const found = pagination( answer, list.length );
				const gone = total - found.total;
				total = found.total;
				if ( gone > 0 && page > 1 ) {
					// As many have slid from this page onto earlier ones: read those again.
					page = Math.max( 1, page - Math.ceil( gone / perPage ) );
					next = read( page );
					continue;
				}
				const items = list.filter( fresh );
				seen += items.length;
				const here = page++;
				const more = here < found.totalPages && seen < wanted;
				next = more ? read( page ) : undefined;
				if ( items.length || here === 1 ) {
					yield { items, page: here, ...found };
				}
			}
		} finally {
			own.abort();
		}
	}

	// One page, or undefined beyond the last.
	private async read(
		page: number,
		signal: AbortSignal
	): Promise< Answer | undefined > {
		const { path, query, call } = this.listing;
		try {
			return await this.transport.send( {
				...call,
				signal,
				path,
				query: { ...query, page },
			} );
		} catch ( error ) {
			if (
				error instanceof ApiError &&
				/^rest_\w+_invalid_page_number$/.test( error.code )
			) {
				return undefined;
			}
			throw error;
		}
	}
}

function listed< T >( data: unknown ): T[] {
	if ( ! Array.isArray( data ) ) {
		throw new EditorialError(
			'The endpoint answered with one thing where a list was asked for: read it with request().'
		);
	}
	return trusted< T[] >( data );
}

function pagination( { headers }: Answer, length: number ) {
	const total = Number( headers.get( 'x-wp-total' ) ?? length );
	const totalPages = Number( headers.get( 'x-wp-totalpages' ) ?? 1 );
	return { total, totalPages };
}

// Lets each item through once. In the order of ids the last id is enough to
// know; in any other order the ids of the last two pages are.
function freshItems( query: Query ): ( item: unknown ) => boolean {
	const byId = query.orderby === 'id' && query.order === 'asc';
	const recent = new Set< unknown >();
	const keep = 2 * Number( query.per_page );
	let last = -Infinity;
	return ( item ) => {
		const id = isRecord( item ) ? item.id : undefined;
		if ( typeof id !== 'number' ) {
			return true;
		}
		if ( byId ) {
			const fresh = id > last;
			last = Math.max( last, id );
			return fresh;
		}
		if ( recent.has( id ) ) {
			return false;
		}
		recent.add( id );
		if ( recent.size > keep ) {
			const [ oldest ] = recent;
			recent.delete( oldest );
		}
		return true;
	};
}
