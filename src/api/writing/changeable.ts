import { Collection } from '../reading/collection';
import type { FieldOf } from '../reading/fields';
import { later } from '../later';
import type { Query } from '../transport/query';
import type { Call } from '../transport/request';
import { single } from '../reading/single';

/** A collection whose entries can be changed and deleted. */
export class Changeable<
	T,
	Q extends Query,
	Input,
	Name extends string = FieldOf< T >,
> extends Collection< T, Q, number, Name > {
	/** WordPress has no trash for terms and files: only `force` deletes them. */
	protected readonly trash: boolean = true;

	/**
	 * Changes an entry.
	 *
	 * @param id    Its number.
	 * @param input What to change.
	 * @param call  Signal, time, retries.
	 */
	async update(
		id: number,
		input: Partial< Input >,
		call: Call = {}
	): Promise< T > {
		return single(
			await this.transport.request( {
				...call,
				method: 'POST',
				creates: false,
				path: `${ this.path }/${ id }`,
				data: input,
			} )
		);
	}

	/**
	 * Moves an entry to the trash where there is one, or deletes it for good.
	 *
	 * @param id   Its number.
	 * @param call With `force` it skips the trash.
	 */
	async delete(
		id: number,
		call: Call & { force?: boolean } = {}
	): Promise< void > {
		const { deleteOne } = await later();
		return deleteOne( this.transport, `${ this.path }/${ id }`, {
			...call,
			force: call.force || ! this.trash,
		} );
	}
}
