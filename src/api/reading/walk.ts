import { InputError } from '../errors/errors';
import { freshItems, idOf } from './fresh-items';
import { listed } from './listed';
import { morePages } from './more-pages';
import { pagination } from './pagination';
import type { Query } from '../transport/query';
import type { Answer, Call } from '../transport/request';
import { ApiError } from '../errors/response-errors';
import type { Transport } from '../transport/transport';

/** One page of a collection. */
export type Page< T > = {
	items: T[];
	/** From 1. */
	page: number;
	/** Items in the collection when this page was read; NaN where the site does not say. */
	total: number;
	/** NaN where the site does not say. */
	totalPages: number;
};

export type Listing = {
	path: string;
	/** With `orderby: 'id'` and `order: 'asc'`, nothing is missed or repeated when posts vanish meanwhile. */
	query: Query;
	call: Call;
};

type Asked = Promise< Answer | undefined > | undefined;

// The answer, or undefined beyond the last page.
function unlessBeyond( error: unknown ): undefined {
	if (
		error instanceof ApiError &&
		/^rest_\w+_invalid_page_number$/.test( error.code )
	) {
		return undefined;
	}
	throw error;
}

/**
 * Reads a collection page by page; the next page is read while one is worked
 * on. Leaving the loop ends its request.
 *
 * @param transport     Sends the requests.
 * @param listing       The collection.
 * @param listing.path  Its path.
 * @param listing.query What is listed, and in which order.
 * @param listing.call  Signal, time, retries.
 * @param wanted        No further page is read once there are so many items.
 */
export async function* walk< T >(
	transport: Transport,
	{ path, query, call }: Listing,
	wanted: number
): AsyncGenerator< Page< T >, void, undefined > {
	if ( query.page !== undefined || query.offset !== undefined ) {
		throw new InputError(
			`${ path }: a list is all pages. Ask for one of them with send().`
		);
	}
	const own = new AbortController();
	const signal = call.signal
		? AbortSignal.any( [ call.signal, own.signal ] )
		: own.signal;
	const perPage = Number( query.per_page ?? 10 );
	const fresh = freshItems( query );
	const more = morePages( path, perPage );
	const read = ( page: number ): Asked => {
		const answer = transport
			.send( { ...call, signal, path, query: { ...query, page } } )
			.catch( unlessBeyond );
		// It is awaited later, or never where the loop is left.
		answer.catch( () => {} );
		return answer;
	};
	// Pages gone back to since something new came or the collection was seen to
	// shrink: a server that contradicts itself would be asked for them for ever.
	const again = new Set< number >();
	const goBack = ( page: number ): Asked =>
		page < 1 || again.has( page )
			? undefined
			: ( again.add( page ), read( page ) );
	let total = 0;
	let least = Infinity;
	let seen = 0;
	try {
		let next = read( 1 );
		for ( let page = 1; next; ) {
			const answer: Answer | undefined = await next;
			if ( ! answer ) {
				// The collection has shrunk: its last page holds what slid forward.
				next = goBack( --page );
				continue;
			}
			const list = listed< T >( answer.data );
			const found = pagination( answer );
			const slid = Math.ceil( ( total - found.total ) / perPage );
			total = found.total;
			if ( total < least ) {
				least = total;
				again.clear();
			}
			// As many have slid from this page onto earlier ones: read those again.
			const from = Math.max( 1, page - slid );
			const earlier = from < page ? goBack( from ) : undefined;
			if ( earlier ) {
				page = from;
				next = earlier;
				continue;
			}
			const items = list.filter( fresh );
			seen += items.length;
			if ( idOf( items[ 0 ] ) !== undefined ) {
				again.clear();
			}
			const here = page++;
			const follows =
				seen < wanted &&
				more( {
					stated:
						found.totalPages >= 0
							? here < found.totalPages
							: undefined,
					list,
					fresh: items,
				} );
			next = follows ? read( page ) : undefined;
			if ( items.length || here === 1 ) {
				yield { items, page: here, ...found };
			}
		}
	} finally {
		own.abort();
	}
}
