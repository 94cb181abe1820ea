import type { FieldOf, Picked, WithFields } from './fields';
import { Paged } from './paged';
import { BY_ID, type Query } from '../transport/query';
import type { Call } from '../transport/request';
import { single } from './single';
import type { Transport } from '../transport/transport';

/** Reading a collection, and no more: all that a page's editor has to carry. */
export class Collection<
	T,
	Q extends Query,
	Id = number,
	Name extends string = FieldOf< T >,
> {
	constructor(
		protected readonly transport: Transport,
		/** Such as `/wp/v2/posts`. */
		protected readonly path: string
	) {}

	/**
	 * Those that match, in the order of their ids unless told otherwise.
	 *
	 * @param query Parameters of the REST handbook; named `_fields` narrow the type of what comes.
	 * @param call  Signal, time, retries.
	 */
	list< const F extends Name = never >(
		query?: Q & WithFields< F >,
		call: Call = {}
	): Paged< Picked< T, F > > {
		// A search is ordered by relevance, which only WordPress knows; and of
		// another order it knows which way round it is meant.
		const order =
			query?.search === undefined && query?.orderby === undefined
				? BY_ID
				: { per_page: 100 };
		return new Paged( this.transport, {
			path: this.path,
			query: { ...order, ...query },
			call,
		} );
	}

	/**
	 * One of them.
	 *
	 * @param id    Its number; of users also `me`.
	 * @param query Named `_fields` narrow the type of what comes.
	 * @param call  Signal, time, retries.
	 * @throws NotFoundError where there is none.
	 */
	async get< const F extends Name = never >(
		id: Id,
		query: Query & WithFields< F > = {},
		call: Call = {}
	): Promise< Picked< T, F > > {
		return single(
			await this.transport.request( {
				...call,
				path: `${ this.path }/${ id }`,
				query,
			} )
		);
	}
}
