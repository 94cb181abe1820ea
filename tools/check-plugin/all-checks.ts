import type { Check, Problem, Release } from './check';
import { fileChecks } from './files';
import { paperChecks } from './papers';
import { functionChecks } from './php-functions';
import { nameChecks } from './php-names';
import { sourceChecks } from './php-contents';
import { scriptChecks } from './scripts';

/** Every check that is made here. */
export const allChecks: readonly Check[] = [
	...fileChecks,
	...paperChecks,
	...sourceChecks,
	...functionChecks,
	...nameChecks,
	...scriptChecks,
];

/** The checks of the directory that are not made here, and why. */
export const notHere: Readonly< Record< string, string > > = {
	late_escaping: '`npm run lint:php` holds it',
	menu_image_icon: 'a menu of the plugin’s own is refused altogether',
	personal_data_exporter: 'nothing about anybody is stored',
	ai_provider: 'every way to ask another server is refused',
	enqueued_styles_scope:
		'it wants a running site; `npm run bench` weighs what pages load',
	enqueued_scripts_scope:
		'it wants a running site; `npm run bench` weighs what pages load',
	non_blocking_scripts:
		'it wants a running site; no block has a script for readers',
};

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
