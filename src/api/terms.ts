import { deleteOne } from './delete-one';
import type { FieldOf, Picked, WithFields } from './fields';
import { Paged } from './paged';
import { BY_ID } from './post-reader';
import type { Query } from './query';
import type { Call } from './request';
import { ApiError } from './response-errors';
import type { Transport } from './transport';
import type { Term } from './types';

export type TermField = FieldOf< Term >;

export type TermInput = {
	name: string;
	slug?: string;
	description?: string;
	/** Of a category. */
	parent?: number;
	meta?: Readonly< Record< string, unknown > >;
};

export type TermQuery< F extends TermField = TermField > = Query &
	WithFields< F > & {
		search?: string;
		slug?: string | readonly string[];
		post?: number;
		parent?: number;
		hide_empty?: boolean;
	};

/** Categories, tags or the terms of another taxonomy. */
export class TermResource {
	constructor(
		private readonly transport: Transport,
		/** The collection, such as `/wp/v2/tags`. */
		private readonly path: string
	) {}

	/**
	 * The terms that match.
	 *
	 * @param query Named `_fields` narrow the type of what comes.
	 * @param call  Signal, time, retries.
	 */
	list< const F extends TermField = never >(
		query: TermQuery< F > = {},
		call: Call = {}
	): Paged< Picked< Term, F > > {
		return new Paged( this.transport, {
			path: this.path,
			query: { ...BY_ID, ...query },
			call,
		} );
	}

	/**
	 * One term.
	 *
	 * @param id   Its number.
	 * @param call Signal, time, retries.
	 */
	get( id: number, call: Call = {} ): Promise< Term > {
		return this.transport.request( {
			...call,
			path: `${ this.path }/${ id }`,
		} );
	}

	/**
	 * The term of this name, created where there is none. WordPress refuses a
	 * second one of the same name and names the first, so a lost answer does no harm.
	 *
	 * @param input The term; only its name (and a category's parent) decide which it is.
	 * @param call  Signal, time, retries.
	 */
	async ensure( input: TermInput, call: Call = {} ): Promise< Term > {
		try {
			return await this.transport.request( {
				...call,
				method: 'POST',
				path: this.path,
				data: input,
			} );
		} catch ( error ) {
			if (
				error instanceof ApiError &&
				error.code === 'term_exists' &&
				typeof error.data.term_id === 'number'
			) {
				return this.get( error.data.term_id, call );
			}
			throw error;
		}
	}

	/**
	 * Changes a term.
	 *
	 * @param id    Its number.
	 * @param input What to change.
	 * @param call  Signal, time, retries.
	 */
	update(
		id: number,
		input: Partial< TermInput >,
		call: Call = {}
	): Promise< Term > {
		return this.transport.request( {
			...call,
			method: 'POST',
			path: `${ this.path }/${ id }`,
			data: input,
		} );
	}

	/**
	 * Deletes a term; WordPress has no trash for terms.
	 *
	 * @param id   Its number.
	 * @param call Signal, time, retries.
	 */
	delete( id: number, call: Call = {} ): Promise< void > {
		return deleteOne( this.transport, `${ this.path }/${ id }`, {
			...call,
			force: true,
		} );
	}
}
