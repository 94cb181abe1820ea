import { InputError } from './errors';

/**
 * The error for a limit of `toArray()` under which a list would be cut short
 * without a word.
 *
 * @param limit What was given.
 */
export const wrongLimit = ( limit: unknown ): InputError =>
	new InputError(
		`limit has to be a whole number from 0, or Infinity, not ${ limit }.`
	);
