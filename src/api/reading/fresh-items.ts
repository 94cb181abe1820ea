import { isRecord } from '../transport/decode';
import type { Query } from '../transport/query';

/**
 * What tells an item from the others.
 *
 * @param item An item of a list.
 * @return Its id; undefined where it has none, or it was not asked for.
 */
export function idOf( item: unknown ): number | undefined {
	return isRecord( item ) && typeof item.id === 'number'
		? item.id
		: undefined;
}

/**
 * Lets each item of a walk through once, as pages are read again where posts
 * vanish meanwhile. In the order of ids the last id is enough to know; in any
 * other order all of them are.
 *
 * @param query What is listed, and in which order.
 * @return Whether this item has not been seen; always true of one without an id.
 */
export function freshItems( query: Query ): ( item: unknown ) => boolean {
	const byId = query.orderby === 'id' && query.order === 'asc';
	const met = new Set< number >();
	let last = -Infinity;
	return ( item ) => {
		const id = idOf( item );
		if ( id === undefined ) {
			return true;
		}
		const fresh = byId ? id > last : ! met.has( id );
		if ( ! byId ) {
			met.add( id );
		} else if ( fresh ) {
			last = id;
		}
		return fresh;
	};
}
