import type { Warning } from '../content';

/** What became of a document. */
export type Action =
	| 'created'
	| 'updated'
	| 'unchanged'
	/** Left alone as `--on-conflict skip` says. */
	| 'skipped'
	/** The post on the site is not what the last run left: nothing was written. */
	| 'conflict'
	/** It was sent, and no answer says whether the site has it. */
	| 'unknown'
	| 'failed'
	/** The run was ended before its turn. */
	| 'not-sent';

/** One document's end of a run. */
export type PublishResult = {
	source: string;
	slug: string;
	action: Action;
	/** The post's number and address, where there is one. */
	id?: number;
	link?: string;
	status?: string;
	/** Why, for people: for conflict, unknown, failed and skipped. */
	reason?: string;
	warnings: Warning[];
};

/**
 * Whether the document is on the site as it should be.
 *
 * @param action What became of it.
 */
export function isWell( action: Action ): boolean {
	return [ 'created', 'updated', 'unchanged', 'skipped' ].includes( action );
}
