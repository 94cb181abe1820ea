import type { Answer } from '../transport/request';
import { BadResponseError } from '../errors/response-errors';

/**
 * What an answer says about the collection it is a page of (REST handbook,
 * “Pagination”): NaN where its header is missing or no number.
 *
 * @param answer         The page.
 * @param answer.headers Its headers.
 */
export function pagination( { headers }: Answer ) {
	const stated = ( name: string ) =>
		parseInt( headers.get( `x-wp-${ name }` ) ?? '', 10 );
	return { total: stated( 'total' ), totalPages: stated( 'totalpages' ) };
}

/**
 * How many items an answer says there are.
 *
 * @param answer The answer to a HEAD request.
 * @param path   The collection, for the message.
 * @throws BadResponseError where it does not say.
 */
export function countIn( answer: Answer, path: string ): number {
	const { total } = pagination( answer );
	if ( Number.isNaN( total ) ) {
		throw new BadResponseError(
			`HEAD ${ path }: the answer has no X-WP-Total header. Let it through, or count what toArray() gives.`,
			answer,
			answer.headers.get( 'content-type' ) ?? '',
			0,
			''
		);
	}
	return total;
}
