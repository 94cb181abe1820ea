import { Paged } from './paged';
import { BY_ID } from './post-reader';
import type { Query } from './query';
import type { Call } from './request';
import type { Transport } from './transport';
import type { User } from './types';

export class UserResource {
	private readonly path = '/wp/v2/users';

	constructor( private readonly transport: Transport ) {}

	/**
	 * The users that match: without an account that may list users only
	 * those who have published.
	 *
	 * @param query Parameters of the REST handbook.
	 * @param call  Signal, time, retries.
	 */
	list( query: Query = {}, call: Call = {} ): Paged< User > {
		return new Paged( this.transport, {
			path: this.path,
			query: { ...BY_ID, ...query },
			call,
		} );
	}

	/**
	 * One user.
	 *
	 * @param id    Its number, or `me`.
	 * @param query Parameters of the REST handbook.
	 * @param call  Signal, time, retries.
	 */
	get(
		id: number | 'me',
		query: Query = {},
		call: Call = {}
	): Promise< User > {
		return this.transport.request( {
			...call,
			path: `${ this.path }/${ id }`,
			query,
		} );
	}
}
