/** @jest-environment node */
import { decideAfterReading } from '../../../src/publish/decide/decide-after-reading';
import type {
	Decision,
	Known,
	Read,
} from '../../../src/publish/decide/decision';
import { known, post, saved, sending } from './known-document';

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
