/** @jest-environment node */
import { decide } from '../../../src/publish/decide/decide';
import { decideAfterReading } from '../../../src/publish/decide/decide-after-reading';
import type {
	Decision,
	Known,
	Read,
} from '../../../src/publish/decide/decision';
import type { Saved, Sending } from '../../../src/publish/ledger/ledger-line';
import type { SitePost } from '../../../src/publish/site/site-post';

const entry = { site: 'https://example.org', at: '2026-11-22T10:00:00.000Z' };
const names = { document: 'a.md', slug: 'a' };
const post: SitePost = {
	id: 7,
	slug: 'a',
	status: 'draft',
	link: 'https://example.org/?p=7',
	modified: '2026-11-22T10:00:00',
};
const saved: Saved = {
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
const sending: Sending = {
	...entry,
	...names,
	event: 'sending',
	fields: [ 'title', 'content' ],
	sent: 'sent',
};
const known: Known = {
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
const deleted = 'post 7 was deleted on the site since it was published';
const nowhere: Partial< Known > = { found: undefined, saved: undefined };

describe( 'what a document asks for, before its post is read', () => {
	test.each< [ string, Partial< Known >, Decision ] >( [
		[ 'a new one', nowhere, { do: 'create' } ],
		[
			'one of a number that the site does not have',
			{ ...nowhere, id: 9 },
			{ do: 'conflict', reason: 'the site has no post 9' },
		],
		[
			'one that was sent without an answer and is not there',
			{ ...nowhere, unconfirmed: sending },
			{ do: 'wait', since: sending },
		],
		[
			'one whose post was deleted',
			{ found: undefined, absence: 'deleted' },
			{ do: 'conflict', reason: deleted },
		],
		[
			'one whose post was deleted, a change of it having had no answer',
			{
				found: undefined,
				absence: 'deleted',
				unconfirmed: { ...sending, id: 7 },
			},
			{ do: 'conflict', reason: deleted },
		],
		[
			'one whose post is in the trash',
			{ found: undefined, absence: 'trash' },
			{
				do: 'conflict',
				reason: 'post 7 was moved to the trash since it was published: restore it there, or let --on-conflict overwrite make a new one',
			},
		],
		[
			'one whose post this account may not see any more',
			{ found: undefined, absence: 'hidden' },
			{
				do: 'fail',
				reason: 'It was published as post 7, which is hidden from this account by now: publish it with one that may edit that post.',
			},
		],
		[
			'one whose post has another slug by now',
			{ found: { ...post, slug: 'b' } },
			{
				do: 'conflict',
				reason: 'post 7 has got the slug “b” on the site since it was published as “a”',
				post: { ...post, slug: 'b' },
			},
		],
		[
			'one without a slug whose post has another one by now',
			{ slug: undefined, found: { ...post, slug: 'b' } },
			{ do: 'nothing', post: { ...post, slug: 'b' } },
		],
		[
			'one that gives its post another slug',
			{ id: 7, slug: 'b', digest: 'other' },
			{ do: 'update', post },
		],
		[
			'an unchanged one whose file has got another name',
			{ document: 'b.md' },
			{ do: 'refresh', post },
		],
		[ 'an unchanged one', {}, { do: 'nothing', post } ],
		[ 'a changed one', { digest: 'other' }, { do: 'update', post } ],
		[
			'one whose link leads elsewhere by now',
			{ links: { 'b.md': 'https://example.org/c/' } },
			{ do: 'update', post },
		],
		[
			'one with a link whose target was published since',
			{ links: { ...known.links, 'c.md': 'https://example.org/c/' } },
			{ do: 'update', post },
		],
		[
			'one whose post was changed on the site',
			{ found: { ...post, modified: '2026-11-22T11:00:00' } },
			{ do: 'read', post: { ...post, modified: '2026-11-22T11:00:00' } },
		],
		[
			'one whose slug another post has by now',
			{ found: { ...post, id: 8 } },
			{ do: 'read', post: { ...post, id: 8 } },
		],
		[
			'one that nothing here knows',
			{ saved: undefined },
			{ do: 'read', post },
		],
	] )( '%s', ( _, change, decision ) => {
		expect( decide( { ...known, ...change } ) ).toEqual( decision );
	} );
} );

describe( 'what a document asks for, once its post was read', () => {
	const ours = { stored: 'stored', sent: undefined, isWorded: false };
	const theirs = { ...ours, stored: 'edited' };
	const arrived = { ...theirs, sent: 'sent' };
	const worded = { ...theirs, isWorded: true };
	const reason =
		'post 7 was changed on the site at 2026-11-22T10:00:00 UTC, after it was published';
	const changed = { do: 'conflict', reason, post } as const;
	const unknown =
		'the site has a post 7 of this slug that was not published from here';

	test.each< [ string, Partial< Known >, Read, Decision ] >( [
		[ 'words edited on the site', {}, theirs, changed ],
		[ 'words edited on both sides', { digest: 'other' }, theirs, changed ],
		[
			'the same words written on both sides',
			{ digest: 'other' },
			worded,
			{ do: 'adopt', reason, post },
		],
		[
			'other fields than words edited on the site',
			{},
			worded,
			{ do: 'adopt', reason, post },
		],
		[
			'no change but that somebody published it',
			{ saved: { ...saved, status: 'pending' } },
			ours,
			{ do: 'refresh', post },
		],
		[
			'somebody published it and the document was changed',
			{ digest: 'other', saved: { ...saved, status: 'pending' } },
			ours,
			{ do: 'update', post },
		],
		[
			'another status on the site than the document asks for',
			{ saved: { ...saved, status: 'publish' }, status: 'publish' },
			ours,
			{
				do: 'conflict',
				reason: 'its status was changed on the site from publish to draft, and the document asks for publish',
				post,
			},
		],
		[
			'a create without an answer that arrived',
			{ saved: undefined, unconfirmed: sending },
			{ ...arrived, stored: undefined },
			{ do: 'update', post },
		],
		[
			'an update without an answer that arrived',
			{ unconfirmed: sending },
			arrived,
			{ do: 'update', post },
		],
		[
			'an update without an answer that is there in part, or words of somebody else',
			{ unconfirmed: sending },
			{ ...theirs, sent: 'other' },
			{ do: 'wait', since: sending, otherwise: changed },
		],
		[
			'a create without an answer whose tags are not there yet',
			{ saved: undefined, unconfirmed: sending },
			{ ...worded, sent: 'other' },
			{
				do: 'wait',
				since: sending,
				otherwise: { do: 'adopt', reason: unknown, post },
			},
		],
		[
			'somebody else’s post',
			{ saved: undefined },
			theirs,
			{ do: 'conflict', reason: unknown, post },
		],
		[
			'somebody else’s post, named by its number',
			{ saved: undefined, id: 7 },
			theirs,
			{
				do: 'conflict',
				reason: 'the site has a post 7 that was not published from here',
				post,
			},
		],
		[
			'another post of its slug than it was published as',
			{ saved: { ...saved, id: 6 } },
			theirs,
			{
				do: 'conflict',
				reason: 'the slug “a” is that of post 7 on the site by now, and this document was published as post 6',
				post,
			},
		],
		[
			'a post of the same words, the ledger having been lost',
			{ saved: undefined },
			worded,
			{ do: 'adopt', reason: unknown, post },
		],
		[
			'a post of the same words, of another status than it asks for',
			{ saved: undefined, status: 'publish' },
			worded,
			{ do: 'conflict', reason: unknown, post },
		],
	] )( '%s', ( _, change, read, decision ) => {
		expect(
			decideAfterReading( { ...known, ...change }, post, read )
		).toEqual( decision );
	} );
} );
