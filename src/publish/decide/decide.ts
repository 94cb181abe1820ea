import type { Decision, Known } from './decision';
import type { Saved } from '../ledger/ledger-line';
import { sameLinks } from '../send/link-book';

/**
 * Whether the document would be sent as it was, leading where it led.
 *
 * @param known What is known of it.
 * @param saved What the last run wrote.
 */
export function isAsSaved( known: Known, saved: Saved ): boolean {
	return (
		known.digest === saved.digest && sameLinks( known.links, saved.links )
	);
}

function notFound( { id, saved, unconfirmed, absence }: Known ): Decision {
	if ( id !== undefined ) {
		return { do: 'conflict', reason: `the site has no post ${ id }` };
	}
	// A change does not bring a post back.
	if ( unconfirmed && unconfirmed.id === undefined ) {
		return { do: 'wait', since: unconfirmed };
	}
	if ( ! saved ) {
		return { do: 'create' };
	}
	const post = `post ${ saved.id }`;
	switch ( absence ) {
		case 'hidden':
			return {
				do: 'fail',
				reason: `It was published as ${ post }, which is hidden from this account by now: publish it with one that may edit that post.`,
			};
		case 'trash':
			return {
				do: 'conflict',
				reason: `${ post } was moved to the trash since it was published: restore it there, or let --on-conflict overwrite make a new one`,
			};
		default:
			return {
				do: 'conflict',
				reason: `${ post } was deleted on the site since it was published`,
			};
	}
}

/**
 * Decides what a document asks for, as far as that is possible without
 * reading the post.
 *
 * @param known What is known of both sides.
 */
export function decide( known: Known ): Decision {
	const { found, saved, slug } = known;
	if ( ! found ) {
		return notFound( known );
	}
	const isOwn = saved?.id === found.id;
	if (
		isOwn &&
		slug !== undefined &&
		slug === saved.slug &&
		slug !== found.slug
	) {
		return {
			do: 'conflict',
			reason: `post ${ found.id } has got the slug “${ found.slug }” on the site since it was published as “${ slug }”`,
			post: found,
		};
	}
	if ( ! isOwn || saved.modified !== found.modified ) {
		return { do: 'read', post: found };
	}
	if ( ! isAsSaved( known, saved ) ) {
		return { do: 'update', post: found };
	}
	// A file that has got another name: the ledger is to know it by that.
	return saved.document === known.document
		? { do: 'nothing', post: found }
		: { do: 'refresh', post: found };
}
