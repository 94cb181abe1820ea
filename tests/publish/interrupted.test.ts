import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import { command, start } from './command';
import { documentsOfARun } from './documents-of-a-run';
import { makeFolder } from './folder';
import { accountOf, deletePosts, postsOf } from './site';
import type { Account } from './site';

describe( 'a run that is killed ten times', () => {
	const { prefix, folder, slugs } = documentsOfARun( 'killed' );
	let author: Account;
	before( async () => {
		author = await accountOf( 'author' );
	} );
	after( async () => {
		folder.remove();
		await deletePosts( author, prefix );
	} );

	it( 'ends with every document published once', async () => {
		const options = { cwd: folder.path, environment: author.environment };
		for ( let time = 0; time < 10; time++ ) {
			const { child, ended } = start( [ 'publish', '.' ], options );
			await sleep( 400 + Math.random() * 4000 );
			child.kill( 'SIGKILL' );
			await ended;
		}
		const { code, stderr } = await command( [ 'publish', '.' ], options );
		assert.equal( code, 0, stderr );
		const posts = await postsOf( author, prefix );
		assert.deepEqual(
			posts.map( ( { slug } ) => slug ),
			slugs
		);
	} );

	it( 'leaves nothing to do to the next run', async () => {
		const { code, lines } = await command( [ 'publish', '.', '--json' ], {
			cwd: folder.path,
			environment: author.environment,
		} );
		assert.equal( code, 0 );
		assert.deepEqual(
			lines.map( ( { action } ) => action ),
			slugs.map( () => 'unchanged' )
		);
	} );
} );

describe( 'a run that is asked to stop', () => {
	const { prefix, folder, slugs } = documentsOfARun( 'stopped' );
	let author: Account;
	before( async () => {
		author = await accountOf( 'author' );
	} );
	after( async () => {
		folder.remove();
		await deletePosts( author, prefix );
	} );

	it( 'finishes what is in flight, says what is left, and goes on next time', async () => {
		const options = { cwd: folder.path, environment: author.environment };
		const { child, ended } = start( [ 'publish', '.', '--json' ], options );
		child.stdout?.once( 'data', () => child.kill( 'SIGINT' ) );
		const stopped = await ended;
		assert.equal( stopped.code, 1, stopped.stderr );
		const sent = stopped.lines.filter(
			( { action } ) => action === 'created'
		);
		const left = stopped.lines.filter(
			( { action } ) => action === 'not-sent'
		);
		assert.equal( sent.length + left.length, 100 );
		assert.ok( sent.length > 0 && left.length > 0, stopped.stdout );
		assert.deepEqual(
			( await postsOf( author, prefix ) ).map( ( { slug } ) => slug ),
			sent.map( ( { slug } ) => slug ).sort()
		);

		const next = await command( [ 'publish', '.' ], options );
		assert.equal( next.code, 0, next.stderr );
		assert.deepEqual(
			( await postsOf( author, prefix ) ).map( ( { slug } ) => slug ),
			slugs
		);
	} );
} );

describe( 'a run that is asked to stop while the site is searched for its REST API', () => {
	const folder = makeFolder();
	after( () => folder.remove() );

	for ( const args of [
		[ 'publish', '.' ],
		[ 'export', 'out' ],
	] ) {
		it( `does not wait for a site that never answers: ${ args[ 0 ] }`, async () => {
			folder.write( 'a.md', '# A' );
			const server = createServer( () => child.kill( 'SIGINT' ) );
			server.listen( 0, '127.0.0.1' );
			await once( server, 'listening' );
			const address = server.address();
			assert.ok( address && typeof address === 'object' );
			const { child, ended } = start( args, {
				cwd: folder.path,
				environment: {
					EDITORIAL_BLOCKS_SITE: `http://127.0.0.1:${ address.port }`,
					EDITORIAL_BLOCKS_USER: 'ana',
					EDITORIAL_BLOCKS_APP_PASSWORD: 'abcd',
				},
			} );
			// Its search for the REST API alone would go on for a minute.
			const first = await Promise.race( [
				ended,
				sleep( 20_000, undefined, { ref: false } ),
			] );
			server.closeAllConnections();
			server.close();
			const { code, stderr } = await ended;
			assert.ok( first, 'It waited.' );
			assert.equal( code, 1 );
			assert.match(
				stderr,
				/\nRun the same command again to go on with the rest\.\n$/
			);
		} );
	}
} );
