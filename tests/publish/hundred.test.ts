import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { convert, extractCallouts, extractQuotes } from '../../src/content';
import type { Callout, Quote } from '../../src/content';
import { command } from './command';
import { generateDocuments } from './documents';
import { makeFolder, uniquePrefix } from './folder';
import { startProxy } from './proxy';
import { accountOf, deletePosts, postsOf, SITE } from './site';
import type { Account } from './site';

const bySource = (
	a: Record< string, unknown >,
	b: Record< string, unknown >
) => ( String( a.source ) < String( b.source ) ? -1 : 1 );

// WordPress writes numbers of characters with three digits for authors.
const asStored = ( markup: string ) => markup.replaceAll( '&#91;', '&#091;' );

// What only a document knows.
const withoutLine = ( { line: _, ...quote }: Quote ): Quote => quote;
const withoutOrigin = ( { line: _, ...callout }: Callout ): Callout => ( {
	...callout,
	rawType: callout.type,
} );

describe( 'publishing a hundred documents as an Author', () => {
	const prefix = uniquePrefix( 'hundred' );
	const documents = generateDocuments( 100, prefix );
	const folder = makeFolder();
	let author: Account;
	before( async () => {
		author = await accountOf( 'author' );
		for ( const { name, text } of documents ) {
			folder.write( name, text );
		}
	} );
	after( async () => {
		folder.remove();
		await deletePosts( author, prefix );
	} );
	const run = ( ...args: string[] ) =>
		command( args, { cwd: folder.path, environment: author.environment } );

	it( 'makes one draft of each, and says so', async () => {
		const { code, lines, stderr } = await run( 'publish', '.', '--json' );
		assert.equal( code, 0, stderr );
		assert.deepEqual(
			lines
				.sort( bySource )
				.map( ( { source, slug, action, status } ) => [
					source,
					slug,
					action,
					status,
				] ),
			documents.map( ( { name }, index ) => [
				name,
				`${ prefix }-${ String( index + 1 ).padStart( 3, '0' ) }`,
				'created',
				'draft',
			] )
		);
	} );

	it( 'stores exactly what was converted, and gives the same data back', async () => {
		const posts = await postsOf( author, prefix );
		const converted = documents.map( ( { text } ) =>
			convert( text, { from: 'markdown' } )
		);
		for ( const [ index, document ] of converted.entries() ) {
			const post = posts[ index ];
			const raw = post?.content.raw ?? '';
			assert.equal(
				post?.title.raw,
				document.title.replace( '&', '&amp;' )
			);
			assert.equal( raw, asStored( document.markup ) );
			assert.deepEqual(
				extractCallouts( raw ),
				document.callouts.map( withoutOrigin )
			);
			assert.deepEqual(
				extractQuotes( raw ),
				document.quotes.map( withoutLine )
			);
		}
		assert.equal( posts.length, documents.length );
	} );

	it( 'sends nothing the second time, and looks once for the hundred', async () => {
		const proxy = await startProxy();
		// The ledger keeps sites apart by their address.
		const ledger = path.join( folder.path, '.editorial-blocks.jsonl' );
		const known = readFileSync( ledger, 'utf8' );
		writeFileSync(
			ledger,
			known.replaceAll( `"site":"${ SITE }"`, `"site":"${ proxy.url }"` )
		);
		const { code, lines, stderr } = await command(
			[ 'publish', '.', '--json' ],
			{
				cwd: folder.path,
				environment: {
					...author.environment,
					EDITORIAL_BLOCKS_SITE: proxy.url,
				},
			}
		);
		await proxy.close();
		assert.equal( code, 0, stderr );
		assert.deepEqual(
			lines.map( ( { action } ) => action ),
			documents.map( () => 'unchanged' )
		);
		assert.deepEqual(
			proxy.requests.map( ( request ) => request.replace( /\?.*/, '' ) ),
			[
				'HEAD /',
				'GET /wp-json/wp/v2/users/me',
				'GET /wp-json/wp/v2/users/me/application-passwords/introspect',
				'GET /wp-json/wp/v2/posts',
			]
		);
	} );
} );
