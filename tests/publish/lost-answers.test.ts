import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { command } from './command';
import { documentsOfARun } from './documents-of-a-run';
import { generateDocuments } from './documents';
import { startProxy } from './proxy';
import type { Proxy } from './proxy';
import { accountOf, deletePosts, postsOf } from './site';
import type { Account } from './site';

describe( 'a site every tenth of whose answers is lost', () => {
	const { prefix, folder, slugs } = documentsOfARun( 'lost' );
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
	const { prefix, folder, slugs } = documentsOfARun( 'unheard', 20 );
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

describe( 'a site that loses five answers in a row to one question', () => {
	const { prefix, folder, slugs } = documentsOfARun( 'unlucky', 1 );
	let author: Account;
	let proxy: Proxy;
	before( async () => {
		let lost = 0;
		proxy = await startProxy(
			( _, request ) => /^GET .*\/posts\b/.test( request ) && ++lost <= 5
		);
		author = await accountOf( 'author', proxy.url );
	} );
	after( async () => {
		await proxy.close();
		folder.remove();
		await deletePosts( author, prefix );
	} );

	it( 'has the document all the same', async () => {
		const { code, stderr } = await command( [ 'publish', '.' ], {
			cwd: folder.path,
			environment: author.environment,
		} );
		assert.equal( code, 0, stderr );
		assert.equal( stderr.match( /Trying again/g )?.length, 5, stderr );
		assert.deepEqual(
			( await postsOf( author, prefix ) ).map( ( { slug } ) => slug ),
			slugs
		);
	} );
} );

describe( 'an address where nobody answers', () => {
	const { folder } = documentsOfARun( 'nobody', 1 );
	after( folder.remove );

	it( 'is given up after three tries', async () => {
		const proxy = await startProxy();
		const { environment } = await accountOf( 'author', proxy.url );
		await proxy.close();
		const { code, stderr } = await command( [ 'publish', '.' ], {
			cwd: folder.path,
			environment,
		} );
		assert.equal( code, 4, stderr );
		assert.equal( stderr.match( /Trying again/g )?.length, 2, stderr );
		assert.match( stderr, /check the address and the network/ );
	} );
} );
