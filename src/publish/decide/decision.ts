import type { Absence } from '../site/find-posts';
import type { Saved, Sending } from '../ledger/ledger-line';
import type { SitePost } from '../site/site-post';

/** What was known before a document is sent. */
export type Known = {
	/** The name of its file. */
	document: string;
	/** Digest of the document. */
	digest: string;
	/** What its links lead to now. */
	links: Readonly< Record< string, string > >;
	/** The post's number, where the document names it by that. */
	id: number | undefined;
	/** The slug that it names; none where it is only made of its title. */
	slug: string | undefined;
	/** The status it asks for; undefined leaves the site's. */
	status: string | undefined;
	/** The post of its slug or number on the site. */
	found: SitePost | undefined;
	/** Why the one that the last run wrote is not found. */
	absence: Absence | undefined;
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
	/** Whether its words are those of the document, as far as the ledger tells. */
	isWorded: boolean;
};

export type Decision =
	| { do: 'create' }
	| { do: 'update'; post: SitePost }
	| { do: 'nothing'; post: SitePost }
	/** Only the post's status or address changed, or the file's name: the ledger is out of date. */
	| { do: 'refresh'; post: SitePost }
	/** Nobody knows whose it is: it is the document's where every field is the same, and else a conflict. */
	| { do: 'adopt'; post: SitePost; reason: string }
	/** It cannot be told without reading the post. */
	| { do: 'read'; post: SitePost }
	/** It may still arrive, or arrive whole: look again. */
	| { do: 'wait'; since: Sending; otherwise?: Decision }
	| { do: 'conflict'; reason: string; post?: SitePost }
	/** Another document of the run wants the same post. */
	| { do: 'fail'; reason: string };
