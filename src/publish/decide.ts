import type { Saved, Sending } from './ledger-line';
import type { SitePost } from './site-post';

/** What was known before a document is sent. */
export type Known = {
	/** Digest of the document. */
	digest: string;
	/** What its links lead to now. */
	links: Readonly< Record< string, string > >;
	/** The post's number, where the document names it by that. */
	id: number | undefined;
	/** The status it asks for; undefined leaves the site's. */
	status: string | undefined;
	/** The post of its slug or number on the site. */
	found: SitePost | undefined;
	/** What the last run wrote. */
	saved: Saved | undefined;
	/** What was sent without an answer. */
	unconfirmed: Sending | undefined;
};

/** What the site's post says, read because it is not as the last run left it. */
export type Read = {
	/** `storedDigest()` of it, by the fields of `saved`. */
	stored: string | undefined;
	/** `sentDigest()` of it, by the fields of `unconfirmed`. */
	sent: string | undefined;
	/** Whether its words are those of the document. */
	isWorded: boolean;
};

export type Decision =
	| { do: 'create' }
	| { do: 'update'; post: SitePost }
	| { do: 'nothing'; post: SitePost }
	/** Only the post's status or address changed: the ledger is out of date. */
	| { do: 'refresh'; post: SitePost }
	/** Nobody knows whose it is: it is the document's where every field is the same, and else a conflict. */
	| { do: 'adopt'; post: SitePost; reason: string }
	/** It cannot be told without reading the post. */
	| { do: 'read'; post: SitePost }
	/** It may still arrive: look again. */
	| { do: 'wait'; since: Sending }
	| { do: 'conflict'; reason: string; post?: SitePost }
	/** Another document of the run wants the same post. */
	| { do: 'fail'; reason: string };

function sameLinks( a: Known[ 'links' ], b: Known[ 'links' ] ): boolean {
	const names = Object.keys( a );
	return (
		names.length === Object.keys( b ).length &&
		names.every( ( name ) => a[ name ] === b[ name ] )
	);
}

function isAsSaved( known: Known, saved: Saved ): boolean {
	return (
		known.digest === saved.digest && sameLinks( known.links, saved.links )
	);
}

function notFound( { id, saved, unconfirmed }: Known ): Decision {
	if ( id !== undefined ) {
		return { do: 'conflict', reason: `the site has no post ${ id }` };
	}
	// A change does not bring a post back.
	if ( unconfirmed && unconfirmed.id === undefined ) {
		return { do: 'wait', since: unconfirmed };
	}
	return saved
		? {
				do: 'conflict',
				reason: `post ${ saved.id } was deleted on the site, or got another slug, since it was published`,
			}
		: { do: 'create' };
}

/**
 * Decides what a document asks for, as far as that is possible without
 * reading the post.
 *
 * @param known What is known of both sides.
 */
export function decide( known: Known ): Decision {
	const { found, saved } = known;
	if ( ! found ) {
		return notFound( known );
	}
	const isUntouched =
		saved?.id === found.id && saved.modified === found.modified;
	if ( ! isUntouched ) {
		return { do: 'read', post: found };
	}
	return isAsSaved( known, saved )
		? { do: 'nothing', post: found }
		: { do: 'update', post: found };
}

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
	return read.isWorded && ! asks
		? { do: 'adopt', post, reason }
		: { do: 'conflict', post, reason };
}
