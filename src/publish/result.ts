import type { Warning } from '../content';
import type { Plan } from './plan/plan';
import { reasonOf } from './reason';

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

/**
 * The end of a run for a document that was not sent.
 *
 * @param plan   The document.
 * @param action What became of it.
 * @param reason Why, for people.
 */
export function unsent(
	plan: Plan,
	action: Action,
	reason?: string
): PublishResult {
	return {
		source: plan.document.source,
		slug: plan.slug,
		action,
		...( reason === undefined ? {} : { reason } ),
		warnings: plan.warnings,
	};
}

/**
 * The end of a run for a document that is on the site as it should be.
 *
 * @param plan        The document.
 * @param action      What became of it.
 * @param post        Its post.
 * @param post.id     Its number.
 * @param post.link   Its address.
 * @param post.status Its status.
 * @param warnings    Further ones than the plan's.
 */
export function written(
	plan: Plan,
	action: Action,
	{ id, link, status }: { id: number; link: string; status: string },
	warnings: readonly Warning[] = []
): PublishResult {
	return {
		source: plan.document.source,
		slug: plan.slug,
		action,
		id,
		link,
		status,
		warnings: [ ...plan.warnings, ...warnings ],
	};
}

/**
 * @param result  What became of a document.
 * @param message What people are to know besides.
 */
export function withWarning(
	result: PublishResult,
	message: string
): PublishResult {
	return { ...result, warnings: [ ...result.warnings, { message } ] };
}

/**
 * @param result What became of a document that links to others.
 * @param error  Why it could not be sent once more, when they had addresses.
 */
export function withoutItsLinks(
	result: PublishResult,
	error: unknown
): PublishResult {
	return withWarning(
		result,
		`Not all its links to other documents lead to their posts yet; the next run puts them in: ${ reasonOf( error ) }`
	);
}
