/** @jest-environment node */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { sentDigest } from '../../../src/publish/ledger/digest';
import { Ledger } from '../../../src/publish/ledger/ledger';
import { sendAnswer } from '../api/stub-server';
import { PublishingSite } from './publishing-site';

let site: PublishingSite;
beforeEach( async () => {
	site = new PublishingSite();
	await site.start();
} );
afterEach( () => site.stop() );

const summary = ( results: readonly { source: string; action: string }[] ) =>
	results.map( ( { source, action } ) => [ source, action ] );

test( 'what an earlier run sent stays in doubt where nobody answers, and the rest is told', async () => {
	new Ledger( site.folder, site.server.url ).append( {
		event: 'sending',
		document: 'a.md',
		slug: 'a',
		fields: [ 'title' ],
		sent: 'c',
	} );
	let isOneThere = false;
	site.isLost = ( { method, path: asked } ) => {
		isOneThere ||= method === 'POST';
		return isOneThere && method === 'GET' && asked === '/wp/v2/posts';
	};
	const { results, error } = await site.publish( {
		'a.md': '# A',
		'b.md': '# B',
	} );
	expect( error ).toBeUndefined();
	expect( results ).toEqual( [
		{
			source: 'b.md',
			slug: 'b',
			action: 'created',
			id: 1,
			link: 'https://example.org/b/',
			status: 'draft',
			warnings: [],
		},
		{
			source: 'a.md',
			slug: 'a',
			action: 'unknown',
			reason: expect.stringMatching( /\/wp\/v2\/posts/ ),
			warnings: [],
		},
	] );
} );

test( 'what an earlier run sent a moment ago stays in doubt where the run is ended in the waiting', async () => {
	new Ledger( site.folder, site.server.url ).append( {
		event: 'sending',
		document: 'a.md',
		slug: 'a',
		fields: [ 'title' ],
		sent: 'c',
	} );
	const ended = new AbortController();
	const { results, error } = await site.publish(
		{ 'a.md': '# A' },
		{ signal: ended.signal, onWait: () => ended.abort() }
	);
	expect( [ results, error ] ).toEqual( [
		[
			{
				source: 'a.md',
				slug: 'a',
				action: 'unknown',
				reason: 'An earlier run sent it without an answer, and this one ended before it was known whether it arrived; the next one looks again.',
				warnings: [],
			},
		],
		undefined,
	] );
} );

describe( 'a document that an earlier run sent without an answer', () => {
	const CONTENT =
		'<!-- wp:paragraph -->\n<p>Text.</p>\n<!-- /wp:paragraph -->';
	const sent = { title: 'A', content: CONTENT };
	const text = '# A\n\nText.';
	beforeEach( () => {
		const line = {
			event: 'sending',
			site: site.server.url,
			at: '2026-01-01T00:00:00.000Z',
			document: 'a.md',
			slug: 'a',
			fields: [ 'title', 'content' ],
			sent: sentDigest( sent, [ 'title', 'content' ] ),
		};
		writeFileSync(
			path.join( site.folder, '.editorial-blocks.jsonl' ),
			`${ JSON.stringify( line ) }\n`
		);
	} );

	it( 'is sent again long after, and the post that has come as well is named', async () => {
		let isSent = false;
		site.isLost = ( { method, path: asked } ) => {
			isSent ||= method === 'POST' && asked === '/wp/v2/posts';
			if (
				isSent &&
				method === 'GET' &&
				site.server.site.posts.length === 1
			) {
				site.server.site.answer( {
					method: 'POST',
					path: '/wp/v2/posts',
					query: new URLSearchParams(),
					body: { ...sent, slug: 'a', status: 'draft' },
				} );
			}
			return false;
		};
		const { results } = await site.publish( { 'a.md': text } );
		expect( results ).toEqual( [
			{
				source: 'a.md',
				slug: 'a',
				action: 'created',
				id: 1,
				link: 'https://example.org/a/',
				status: 'draft',
				warnings: [
					{
						message:
							'What an earlier run sent has arrived as well, as post 2 (slug “a-2”, draft): delete that one, the document’s post is 1.',
					},
				],
			},
		] );
	} );

	it( 'is its own where it has arrived', async () => {
		await site.client().posts.create( { ...sent, slug: 'a' } );
		const { results } = await site.publish( { 'a.md': text } );
		expect( summary( results ) ).toEqual( [ [ 'a.md', 'unchanged' ] ] );
	} );

	it( 'is a conflict where somebody has changed what arrived', async () => {
		await site
			.client()
			.posts.create( { ...sent, content: 'Theirs.', slug: 'a' } );
		const { results } = await site.publish( { 'a.md': text } );
		expect( summary( results ) ).toEqual( [ [ 'a.md', 'conflict' ] ] );
	} );
} );

test( 'a change that arrives although the look for it was refused is one’s own in the next run', async () => {
	await site.publish( { 'a.md': '# A' } );
	const answerAll = site.server.fault;
	let arrives: ( () => void ) | undefined;
	site.server.fault = ( asked ) => ( reply ) => {
		const isChange = asked.path === '/wp/v2/posts/1';
		if ( isChange && asked.method === 'POST' ) {
			arrives = reply.act;
			sendAnswer( reply.response, { status: 504 } );
		} else if ( isChange && arrives ) {
			sendAnswer( reply.response, {
				status: 403,
				json: { code: 'forbidden', message: 'No.', data: {} },
			} );
		} else {
			answerAll( asked )?.( reply );
		}
	};
	const lost = await site.publish( { 'a.md': '# A\n\nText.' } );
	expect( lost.results ).toMatchObject( [
		{
			action: 'failed',
			reason: expect.stringMatching( /may have arrived all the same/ ),
		},
	] );
	arrives?.();
	site.server.fault = answerAll;
	const next = await site.publish( { 'a.md': '# A\n\nMore.' } );
	expect( summary( next.results ) ).toEqual( [ [ 'a.md', 'updated' ] ] );
} );
