import type { Check, Problem, Release } from './check';
import { fileChecks } from './files';
import { paperChecks } from './papers';
import { functionChecks } from './php-functions';
import { sourceChecks } from './php-contents';
import { scriptChecks } from './scripts';

/** Every check. Escaping, `late_escaping` there, is `npm run lint:php` here. */
export const allChecks: readonly Check[] = [
	...fileChecks,
	...paperChecks,
	...sourceChecks,
	...functionChecks,
	...scriptChecks,
];

/**
 * What the directory would have against a release.
 *
 * @param release The release.
 */
export function findProblems(
	release: Release
): ( Problem & { check: string } )[] {
	return allChecks.flatMap( ( { name, run } ) =>
		run( release ).map( ( problem ) => ( { check: name, ...problem } ) )
	);
}
