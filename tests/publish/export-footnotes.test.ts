import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { command } from './command';
import { makeFolder, uniquePrefix } from './folder';
import { accountOf, deletePosts } from './site';
import type { Account } from './site';

const ID = '0f7c3f9a-1b2c-4d5e-8f90-123456789abc';
const CONTENT = `<!-- wp:paragraph -->
<p>Heat makes slow.<sup data-fn="${ ID }" class="fn"><a href="#${ ID }" id="${ ID }-link">1</a></sup></p>
<!-- /wp:paragraph -->

<!-- wp:footnotes /-->`;
const NOTES = [ { content: 'See <em>Heat</em>, page 4.', id: ID } ];

describe( 'exporting a post with footnotes', () => {
	const prefix = uniquePrefix( 'notes' );
	const folder = makeFolder();
	let author: Account;
	before( async () => {
		author = await accountOf( 'author' );
		await author.client.posts.create( {
			title: 'Heat',
			slug: `${ prefix }-one`,
			content: CONTENT,
			meta: { footnotes: JSON.stringify( NOTES ) },
		} );
	} );
	after( async () => {
		folder.remove();
		await deletePosts( author, prefix );
	} );
	const run = ( ...args: string[] ) =>
		command( [ ...args, '--json' ], {
			cwd: folder.path,
			environment: author.environment,
		} );

	it( 'writes them into the document, so that another site gets their texts', async () => {
		const name = `${ prefix }-one.md`;
		const exported = await run(
			'export',
			'.',
			'--post',
			`${ prefix }-one`
		);
		assert.deepEqual(
			[
				exported.code,
				exported.lines.map( ( { warnings } ) => warnings ),
			],
			[ 0, [ [] ] ],
			exported.stderr
		);
		const text = readFileSync( path.join( folder.path, name ), 'utf8' );
		assert.equal(
			text.replace( /^---\n.*?\n---\n\n/s, '' ),
			`Heat makes slow.[^1]\n\n[^1]: See *Heat*, page 4. <!-- id: ${ ID } -->\n`
		);

		folder.write(
			'other.md',
			text.replace( `${ prefix }-one`, `${ prefix }-other` )
		);
		const published = await run( 'publish', 'other.md' );
		assert.equal( published.code, 0, published.stderr );
		const other = await author.client.posts.bySlug( `${ prefix }-other` );
		const { footnotes } = Object( other?.meta );
		// What is a slash in JSON is up to who writes it.
		assert.deepEqual(
			[ other?.content.raw, JSON.parse( footnotes ) ],
			[ CONTENT, NOTES ]
		);
	} );
} );
