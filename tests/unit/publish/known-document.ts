import type { Known } from '../../../src/publish/decide/decision';
import type { Saved, Sending } from '../../../src/publish/ledger/ledger-line';
import type { SitePost } from '../../../src/publish/site/site-post';

const entry = { site: 'https://example.org', at: '2026-11-22T10:00:00.000Z' };
const names = { document: 'a.md', slug: 'a' };
/** A document's post on the site. */
export const post: SitePost = {
	id: 7,
	slug: 'a',
	status: 'draft',
	link: 'https://example.org/?p=7',
	modified: '2026-11-22T10:00:00',
};
/** What the ledger noted when it was published. */
export const saved: Saved = {
	...entry,
	...names,
	event: 'saved',
	id: 7,
	link: post.link,
	status: 'draft',
	modified: post.modified,
	digest: 'same',
	text: 'text',
	links: { 'b.md': 'https://example.org/b/' },
	fields: [ 'title', 'content' ],
	stored: 'stored',
};
/** What the ledger noted before an answer that never came. */
export const sending: Sending = {
	...entry,
	...names,
	event: 'sending',
	fields: [ 'title', 'content' ],
	sent: 'sent',
};
/** All that is known of a document that nobody touched since. */
export const known: Known = {
	document: 'a.md',
	digest: 'same',
	links: { 'b.md': 'https://example.org/b/' },
	id: undefined,
	slug: 'a',
	status: undefined,
	found: post,
	absence: undefined,
	saved,
	unconfirmed: undefined,
};
