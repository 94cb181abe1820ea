import type { Identity, PostStatus } from '../../api';

/** What a document may ask for. */
export const STATUSES: readonly PostStatus[] = [
	'draft',
	'publish',
	'pending',
	'private',
	'future',
];

/**
 * Whether a word is a status.
 *
 * @param word As the document has it.
 */
export function isStatus( word: string ): word is PostStatus {
	return STATUSES.some( ( status ) => status === word );
}

/**
 * Why an account may not give a post this status.
 *
 * @param status The status asked for.
 * @param me     The account.
 * @return Undefined where it may.
 */
export function refusedStatus(
	status: PostStatus,
	me: Identity
): string | undefined {
	if ( status === 'draft' || me.capabilities.publish_posts === true ) {
		return undefined;
	}
	const reason =
		status === 'pending'
			? 'WordPress empties the slug of a pending post of an account that can’t publish, so that the next run would not find it and make a second one'
			: 'this account can’t publish';
	return `The status ${ status } is refused: ${ reason }. Send it as a draft, or with an account that can publish.`;
}
