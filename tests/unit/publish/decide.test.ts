/** @jest-environment node */
import { decide } from '../../../src/publish/decide/decide';
import type { Decision, Known } from '../../../src/publish/decide/decision';
import { known, post, sending } from './known-document';

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
