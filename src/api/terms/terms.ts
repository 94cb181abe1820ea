import { Changeable } from '../writing/changeable';
import { later } from '../later';
import type { Call } from '../transport/request';
import type { TermInput, TermQuery } from './terms.types';
import type { Term } from '../types';

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
