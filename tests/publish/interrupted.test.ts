import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import { command, start } from './command';
import { generateDocuments } from './documents';
import { makeFolder, uniquePrefix } from './folder';
import { startProxy } from './proxy';
import { accountOf, deletePosts, postsOf } from './site';
import type { Account } from './site';

/**
 * Documents, none of which may become two posts or none.
 *
 * @param name  What is done to the run.
 * @param count How many.
 */
function publishingOf( name: string, count = 100 ) {
	const prefix = uniquePrefix( name );
	const folder = makeFolder();
	for ( const document of generateDocuments( count, prefix ) ) {
		folder.write( document.name, document.text );
	}
	const slugs = Array.from(
		{ length: count },
		( _, index ) =>
			`${ prefix }-${ String( index + 1 ).padStart( 3, '0' ) }`
	);
	return { prefix, folder, slugs };
}

describe( 'a run that is killed ten times', () => {
	const { prefix, folder, slugs } = publishingOf( 'killed' );
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

describe( 'a site every tenth of whose answers is lost', () => {
	const { prefix, folder, slugs } = publishingOf( 'lost' );
	let author: Account;
	let close: () => Promise< void >;
	before( async () => {
		const proxy = await startProxy( ( number ) => number % 10 === 0 );
		close = proxy.close;
		author = await accountOf( 'author', proxy.url );
	} );
	after( async () => {
		await close();
		folder.remove();
		await deletePosts( author, prefix );
	} );

	it( 'ends with every document published once', async () => {
		const { code, stderr } = await command( [ 'publish', '.' ], {
			cwd: folder.path,
			environment: author.environment,
		} );
		assert.equal( code, 0, stderr );
		const posts = await postsOf( author, prefix );
		assert.deepEqual(
			posts.map( ( { slug } ) => slug ),
			slugs
		);
	} );
} );

describe( 'a site that loses the first answer to every write', () => {
	const { prefix, folder, slugs } = publishingOf( 'unheard', 20 );
	let author: Account;
	let close: () => Promise< void >;
	before( async () => {
		const lost = new Set< string >();
		const proxy = await startProxy( ( _, request ) => {
			const isFirst =
				/^POST .*\/posts\b/.test( request ) && ! lost.has( request );
			lost.add( request );
			return isFirst;
		} );
		close = proxy.close;
		author = await accountOf( 'author', proxy.url );
	} );
	after( async () => {
		await close();
		folder.remove();
		await deletePosts( author, prefix );
	} );

	const publishing = () =>
		command( [ 'publish', '.', '--json' ], {
			cwd: folder.path,
			environment: author.environment,
		} );

	it( 'has every document’s change once, and takes none for another’s', async () => {
		const created = await publishing();
		assert.equal( created.code, 0, created.stderr );
		for ( const { name, text } of generateDocuments( 20, prefix ) ) {
			folder.write( name, `${ text }\nAnd \`[this]\`, too.\n` );
		}
		const { code, lines, stderr } = await publishing();
		assert.equal( code, 0, stderr );
		assert.deepEqual(
			lines.map( ( { action } ) => action ),
			slugs.map( () => 'updated' )
		);
		assert.deepEqual(
			( await postsOf( author, prefix ) ).map( ( { slug } ) => slug ),
			slugs
		);
	} );
} );

describe( 'a run that is asked to stop', () => {
	const { prefix, folder, slugs } = publishingOf( 'stopped' );
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
