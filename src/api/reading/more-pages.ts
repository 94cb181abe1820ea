import { EditorialError } from '../errors/editorial-error';
import { idOf } from './fresh-items';

/** Pages of a list that says neither its length nor its ids: more may be the same ones for ever. */
const MOST_UNCOUNTED = 100;

type PageRead = {
	/** Whether the site says that more follow; undefined where it says nothing. */
	stated: boolean | undefined;
	list: readonly unknown[];
	/** Those of the list that no earlier page had. */
	fresh: readonly unknown[];
};

/**
 * Decides page by page whether to ask for another one. Where the site does not
 * say, another may follow a full page, unless the same comes whatever page is
 * asked for, or nothing new does.
 *
 * @param path    The collection, for messages.
 * @param perPage How many items a full page has.
 * @return Whether there may be more.
 */
export function morePages(
	path: string,
	perPage: number
): ( page: PageRead ) => boolean {
	let before = '';
	let uncounted = 0;
	return ( { stated, list, fresh } ) => {
		if ( stated !== undefined ) {
			return stated;
		}
		const text = JSON.stringify( list );
		const more =
			list.length >= perPage && fresh.length > 0 && text !== before;
		before = text;
		if ( idOf( list[ 0 ] ) === undefined && more ) {
			uncounted++;
		}
		if ( uncounted >= MOST_UNCOUNTED ) {
			throw new EditorialError(
				`${ path }: after ${ MOST_UNCOUNTED } full pages nothing says where the list ends. Ask for the id too, or let the X-WP-Total headers through.`
			);
		}
		return more;
	};
}
