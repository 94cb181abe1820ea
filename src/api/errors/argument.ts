import { InputError } from './errors';

/**
 * Refuses what TypeScript would have refused: a program in JavaScript gets a
 * sentence that names the call, in place of a TypeError from within it.
 *
 * @param holds Whether the argument is of the kind that is needed.
 * @param needs The call and what it needs: `upsert() needs a post`.
 * @param given What it was given instead.
 * @throws InputError where it is not.
 */
export function assertArgument(
	holds: boolean,
	needs: string,
	given: unknown
): asserts holds {
	if ( ! holds ) {
		const kind = given === null ? 'null' : typeof given;
		throw new InputError(
			`${ needs }${
				kind === 'object' ? '' : `, not ${ kind }`
			}. Nothing was sent.`
		);
	}
}
