/** @jest-environment node */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createClient } from '../../../src/api';
import { clockUntil } from '../../../src/cli/clock-until';
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

describe( 'two documents that lead to each other', () => {
	const documents = {
		'a.md': '# A\n\n[b](b.md)',
		'b.md': '# B\n\n[a](a.md)',
	};
	beforeEach( () => {
		for ( const [ name, text ] of Object.entries( documents ) ) {
			writeFileSync( path.join( site.folder, name ), text );
		}
	} );

	it( 'keep their results where the site is gone before the links are put in', async () => {
		let created = 0;
		site.isLost = ( { method, path: asked } ) => {
			const isPost = asked === '/wp/v2/posts';
			created += isPost && method === 'POST' ? 1 : 0;
			return isPost && method === 'GET' && created === 2;
		};
		const { results, error } = await site.publish( documents );
		expect( error ).toBeUndefined();
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
						message: expect.stringMatching(
							/^Not all its links to other documents lead to their posts yet; the next run puts them in: ./
						),
					},
				],
			},
			{
				source: 'b.md',
				slug: 'b',
				action: 'created',
				id: 2,
				link: 'https://example.org/b/',
				status: 'draft',
				warnings: [],
			},
		] );
		site.isLost = () => false;
		const next = await site.publish( documents );
		expect( summary( next.results ).sort() ).toEqual( [
			[ 'a.md', 'updated' ],
			[ 'b.md', 'unchanged' ],
		] );
	} );

	it( 'are written where the run is ended before the links are put in', async () => {
		const ended = new AbortController();
		const answerAll = site.server.fault;
		site.server.fault = ( asked ) => ( reply ) => {
			if ( asked.method === 'POST' && /posts\/\d+$/.test( asked.path ) ) {
				const headers = { 'retry-after': '45' };
				sendAnswer( reply.response, { status: 429, headers } );
				ended.abort();
				return;
			}
			answerAll( asked )?.( reply );
		};
		const { results, error } = await site.publish(
			documents,
			{ signal: ended.signal },
			createClient( {
				root: site.server.root,
				clock: clockUntil( ended.signal ),
			} )
		);
		expect( [ summary( results ), error ] ).toEqual( [
			[
				[ 'a.md', 'created' ],
				[ 'b.md', 'created' ],
			],
			undefined,
		] );
	} );
} );

test.each( [
	[ 'asks who publishes', '/wp/v2/users/me' ],
	[ 'looks', '/wp/v2/posts' ],
] )(
	'a run that is ended while it %s says of each document that it was not sent',
	async ( _, place ) => {
		const ended = new AbortController();
		site.isLost = ( { path: asked } ) => {
			if ( asked === place ) {
				ended.abort();
			}
			return false;
		};
		const { results, error } = await site.publish(
			{ 'a.md': '# A', 'b.md': '# B' },
			{ signal: ended.signal }
		);
		expect( [ summary( results ), error ] ).toEqual( [
			[
				[ 'a.md', 'not-sent' ],
				[ 'b.md', 'not-sent' ],
			],
			undefined,
		] );
		expect(
			site.server.log.filter( ( line ) => /POST/.test( line ) )
		).toEqual( [] );
	}
);

test( 'two documents that stand for one post both fail, and neither is sent', async () => {
	await site.publish( { 'a.md': '# A' } );
	const before = site.server.log.length;
	const { results } = await site.publish( {
		'a.md': '# A\n\nNew.',
		'b.md': '---\nwordpress_id: 1\n---\n# B',
		'c.md': '# C',
	} );
	const reason =
		'a.md and b.md both stand for post 1: give one of them another slug or wordpress_id.';
	expect(
		results.map( ( { source, action, reason: why } ) => [
			source,
			action,
			why,
		] )
	).toEqual( [
		[ 'a.md', 'failed', reason ],
		[ 'b.md', 'failed', reason ],
		[ 'c.md', 'created', undefined ],
	] );
	expect(
		site.server.log
			.slice( before )
			.filter( ( line ) => line.startsWith( 'POST ' ) )
	).toEqual( [ 'POST /wp-json/wp/v2/posts' ] );
} );

test( 'a document named by its number and one of the same slug are each found unchanged', async () => {
	await site.publish( { 'a.md': '---\nslug: first\n---\n# Same' } );
	const documents = {
		'a.md': '---\nwordpress_id: 1\n---\n# Same',
		'b.md': '# Same',
	};
	await site.publish( documents );
	const { results } = await site.publish( documents );
	expect( summary( results ) ).toEqual( [
		[ 'a.md', 'unchanged' ],
		[ 'b.md', 'unchanged' ],
	] );
} );

test( 'a change that got another slug than it asked for is known as one’s own by the next run', async () => {
	const named = ( slug: string, text: string ) => ( {
		'a.md': `---\nwordpress_id: 1\nslug: ${ slug }\n---\n# A\n\n${ text }`,
	} );
	site.server.site.fill( 1 );
	await site.publish( named( 'post-1', 'First.' ), {
		onConflict: 'overwrite',
	} );
	site.server.site.reserved = [ 'feed' ];
	const spoiled = await site.publish( named( 'feed', 'Second.' ) );
	expect( spoiled.results ).toMatchObject( [
		{
			action: 'failed',
			reason: expect.stringMatching( /gave it the slug “feed-2”/ ),
		},
	] );
	const mended = await site.publish( named( 'other', 'Third.' ) );
	expect( mended.results ).toMatchObject( [
		{ action: 'updated', slug: 'other' },
	] );
} );

test( 'nothing is uploaded from a folder where nothing can be noted', async () => {
	writeFileSync( path.join( site.folder, 'p.png' ), 'PNG' );
	site.isLost = ( { path: asked } ) => {
		// The plan is made, and the folder is gone before it is carried out.
		if ( asked === '/wp/v2/posts' ) {
			rmSync( site.folder, { recursive: true } );
		}
		return false;
	};
	const { results } = await site.publish( { 'a.md': '# A\n\n![](p.png)' } );
	mkdirSync( site.folder );
	expect( results ).toMatchObject( [
		{
			action: 'failed',
			reason: expect.stringMatching(
				/^What is published is noted in .*\.editorial-blocks\.jsonl, which cannot be written to: give yourself the right to, or publish a copy of the folder\. \(.*ENOENT/
			),
		},
	] );
	expect(
		site.server.log.filter( ( line ) => /media|POST/.test( line ) )
	).toEqual( [] );
} );
