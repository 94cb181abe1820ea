import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { command } from './command';
import { documentsOfARun } from './documents-of-a-run';
import { generateDocuments } from './documents';
import { startProxy } from './proxy';
import type { Proxy } from './proxy';
import { accountOf, deletePosts, postsOf } from './site';
import type { Account } from './site';

/**
 * Documents for a site behind a proxy.
 *
 * @param name   What is done to the run.
 * @param isLost Which answers are lost.
 * @param count  How many documents.
 */
function behindProxy(
	name: string,
	isLost: Parameters< typeof startProxy >[ 0 ],
	count?: number
) {
	const { prefix, folder, slugs } = documentsOfARun( name, count );
	let author: Account;
	let proxy: Proxy;
	before( async () => {
		proxy = await startProxy( isLost );
		author = await accountOf( 'author', proxy.url );
	} );
	after( async () => {
		await proxy.close();
		folder.remove();
		await deletePosts( author, prefix );
	} );
	return {
		prefix,
		folder,
		slugs,
		publish: ( ...flags: string[] ) =>
			command( [ 'publish', '.', ...flags ], {
				cwd: folder.path,
				environment: author.environment,
			} ),
		published: async () =>
			( await postsOf( author, prefix ) ).map( ( { slug } ) => slug ),
	};
}

describe( 'a site every tenth of whose answers is lost', () => {
	const { slugs, publish, published } = behindProxy(
		'lost',
		( number ) => number % 10 === 0
	);

	it( 'ends with every document published once', async () => {
		const { code, stderr } = await publish();
		assert.equal( code, 0, stderr );
		assert.deepEqual( await published(), slugs );
	} );
} );

describe( 'a site that loses the first answer to every write', () => {
	const lost = new Set< string >();
	const { prefix, folder, slugs, publish, published } = behindProxy(
		'unheard',
		( _, request ) => {
			const isFirst =
				/^POST .*\/posts\b/.test( request ) && ! lost.has( request );
			lost.add( request );
			return isFirst;
		},
		20
	);

	it( 'has every document’s change once, and takes none for another’s', async () => {
		const created = await publish( '--json' );
		assert.equal( created.code, 0, created.stderr );
		for ( const { name, text } of generateDocuments( 20, prefix ) ) {
			folder.write( name, `${ text }\nAnd \`[this]\`, too.\n` );
		}
		const { code, lines, stderr } = await publish( '--json' );
		assert.equal( code, 0, stderr );
		assert.deepEqual(
			lines.map( ( { action } ) => action ),
			slugs.map( () => 'updated' )
		);
		assert.deepEqual( await published(), slugs );
	} );
} );

describe( 'a site that loses five answers in a row to one question', () => {
	let lost = 0;
	const { slugs, publish, published } = behindProxy(
		'unlucky',
		( _, request ) => /^GET .*\/posts\b/.test( request ) && ++lost <= 5,
		1
	);

	it( 'has the document all the same', async () => {
		const { code, stderr } = await publish();
		assert.equal( code, 0, stderr );
		assert.equal( stderr.match( /Trying again/g )?.length, 5, stderr );
		assert.deepEqual( await published(), slugs );
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
