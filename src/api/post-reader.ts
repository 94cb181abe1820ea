import type { Picked } from './fields';
import { Paged } from './paged';
import type { GetQuery, PostField, PostQuery } from './posts.types';
import type { Query } from './query';
import type { Call } from './request';
import type { Post } from './types';
import type { Transport } from './transport';

/** In this order no post is missed or repeated while others come and go. */
export const BY_ID: Query = { per_page: 100, orderby: 'id', order: 'asc' };

/** Reading posts, and no more: all that a page's editor has to carry. */
export class PostReader {
	constructor(
		protected readonly transport: Transport,
		/** The collection, such as `/wp/v2/posts`. */
		protected readonly path: string
	) {}

	/**
	 * The posts that match, in the order of their ids unless told otherwise.
	 *
	 * @param query Named `_fields` narrow the type of what comes.
	 * @param call  Signal, time, retries.
	 */
	list< const F extends PostField = never >(
		query: PostQuery< F > = {},
		call: Call = {}
	): Paged< Picked< Post, F > > {
		// A search is ordered by relevance, which only WordPress knows.
		const order = query.search === undefined ? BY_ID : { per_page: 100 };
		return new Paged( this.transport, {
			path: this.path,
			query: { ...order, ...query },
			call,
		} );
	}

	/**
	 * One post.
	 *
	 * @param id    Its number.
	 * @param query Named `_fields` narrow the type of what comes.
	 * @param call  Signal, time, retries.
	 * @throws NotFoundError where there is none.
	 */
	get< const F extends PostField = never >(
		id: number,
		query: GetQuery< F > = {},
		call: Call = {}
	): Promise< Picked< Post, F > > {
		return this.transport.request( {
			...call,
			path: `${ this.path }/${ id }`,
			query,
		} );
	}
}
