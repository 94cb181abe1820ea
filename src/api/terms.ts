import { Changeable } from './collection';
import type { Query } from './query';
import type { Call } from './request';
import { ApiError } from './response-errors';
import type { Term } from './types';

export type TermInput = {
	name: string;
	slug?: string;
	description?: string;
	/** Of a category. */
	parent?: number;
	meta?: Readonly< Record< string, unknown > >;
};

export type TermQuery = Query & {
	search?: string;
	slug?: string | readonly string[];
	post?: number;
	parent?: number;
	hide_empty?: boolean;
};

/** Categories, tags or the terms of another taxonomy. */
export class TermResource extends Changeable< Term, TermQuery, TermInput > {
	protected override readonly trash = false;

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
				return this.get( error.data.term_id, {}, call );
			}
			throw error;
		}
	}
}
