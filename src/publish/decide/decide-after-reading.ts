import { isAsSaved } from './decide';
import type { Decision, Known, Read } from './decision';
import type { SitePost } from '../site/site-post';

function foreign( { id, saved }: Known, post: SitePost ): string {
	if ( saved?.id === post.id ) {
		return `post ${ post.id } was changed on the site at ${ post.modified } UTC, after it was published`;
	}
	if ( saved ) {
		return `the slug “${ post.slug }” is that of post ${ post.id } on the site by now, and this document was published as post ${ saved.id }`;
	}
	const which = id === undefined ? ' of this slug' : '';
	return `the site has a post ${ post.id }${ which } that was not published from here`;
}

/**
 * Decides for a post that was changed since the last run, or that no run of
 * ours knows.
 *
 * @param known What is known of both sides.
 * @param post  The post on the site.
 * @param read  What it says.
 */
export function decideAfterReading(
	known: Known,
	post: SitePost,
	read: Read
): Decision {
	const { saved, unconfirmed, status } = known;
	const isAsLeft = saved?.id === post.id && read.stored === saved.stored;
	const isOurs =
		isAsLeft || ( unconfirmed && read.sent === unconfirmed.sent );
	const asks = status !== undefined && status !== post.status;
	if ( isOurs && asks && saved && saved.status !== post.status ) {
		return {
			do: 'conflict',
			reason: `its status was changed on the site from ${ saved.status } to ${ post.status }, and the document asks for ${ status }`,
			post,
		};
	}
	if ( isAsLeft && isAsSaved( known, saved ) ) {
		return { do: 'refresh', post };
	}
	if ( isOurs ) {
		return { do: 'update', post };
	}
	const reason = foreign( known, post );
	const decision: Decision =
		read.isWorded && ! asks
			? { do: 'adopt', post, reason }
			: { do: 'conflict', post, reason };
	// WordPress sets a post's terms and meta once it is there: what was sent
	// last may be on its way still.
	return unconfirmed
		? { do: 'wait', since: unconfirmed, otherwise: decision }
		: decision;
}
