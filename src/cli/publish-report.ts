import type { PublishResult } from '../publish';
import { counted, tally } from './wording';

const REMEDIES: Readonly< Record< string, string > > = {
	conflict:
		'Conflicts were left as they are on the site: take the changes into the documents, or run again with --on-conflict overwrite or skip.',
	unknown:
		'What was sent without an answer may still arrive: run the same command again, and it looks before it sends anything.',
	'not-sent': 'Run the same command again to go on with the rest.',
};

/**
 * What became of one document, as a line.
 *
 * @param result What did.
 */
export function lineOf( result: PublishResult ): string {
	const { source, action, reason, link, status } = result;
	const where = link === undefined ? '' : ` → ${ link } (${ status })`;
	const why = reason === undefined ? '' : `: ${ reason }`;
	return `${ action.padEnd( 9 ) } ${ source }${ why || where }`;
}

/**
 * What became of all documents, and what to do about those that did not get
 * there.
 *
 * @param actions What was done with each.
 * @param seconds How long it took.
 * @return Lines.
 */
export function summaryOf(
	actions: readonly PublishResult[ 'action' ][],
	seconds: number
): string[] {
	const remedies = [ ...new Set( actions ) ].flatMap(
		( action ) => REMEDIES[ action ] ?? []
	);
	return [
		`${ counted( actions.length, 'document' ) } in ${ seconds.toFixed( 1 ) } s: ${ tally( actions ) }.`,
		...remedies,
	];
}
