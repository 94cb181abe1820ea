import { Changeable } from './changeable';
import { later } from './later';
import type { Query } from './query';
import type { Call } from './request';
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
		const { ensureTerm } = await later();
		return ensureTerm( this.transport, this.path, input, call );
	}
}
