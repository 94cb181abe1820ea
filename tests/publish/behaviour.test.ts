import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { askTestbed } from '../../tools/server/site';
import { command } from './command';
import { makeFolder, uniquePrefix } from './folder';
import { accountOf, deletePosts, SITE } from './site';
import type { Account } from './site';

const PNG = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64'
);

/**
 * The same picture with other bytes: a text chunk that nobody reads.
 * @param text What makes it another file.
 */
function pictureOf( text: string ): Buffer {
	return Buffer.concat( [ PNG, Buffer.from( text ) ] );
}

function actionsOf( lines: readonly Record< string, unknown >[] ) {
	return Object.fromEntries(
		lines
			.map( ( { source, action } ): [ string, unknown ] => [
				String( source ),
				action,
			] )
			.sort()
	);
}

describe( 'publishing', () => {
	const prefix = uniquePrefix( 'behaviour' );
	let author: Account;
	let folder = makeFolder();
	before( async () => {
		author = await accountOf( 'author' );
	} );
	after( () => deletePosts( author, prefix ) );
	const publish = ( ...args: string[] ) =>
		command( [ 'publish', ...args, '--json' ], {
			cwd: folder.path,
			environment: author.environment,
		} );
	const inFolder = ( name: string, test: () => Promise< void > ) =>
		it( name, async () => {
			folder = makeFolder();
			try {
				await test();
			} finally {
				folder.remove();
			}
		} );
	const doc = ( name: string, text: string, more = '' ) =>
		folder.write(
			`${ name }.md`,
			`---\ntitle: ${ name }\nslug: ${ prefix }-${ name }\n${ more }---\n\n${ text }\n`
		);
	const post = async ( name: string ) => {
		const found = await author.client.posts.bySlug(
			`${ prefix }-${ name }`
		);
		assert.ok( found, `There is no post ${ name }` );
		return found;
	};

	inFolder(
		'uploads a picture once, keeps its alt, and links documents to each other',
		async () => {
			const picture = pictureOf( prefix );
			folder.write( 'img/one.png', picture );
			folder.write( 'img/two.png', picture );
			doc(
				'linked',
				'![A dot](img/one.png)\n\nSee [the other](linking.md#end).'
			);
			doc(
				'linking',
				'![A dot again](img/two.png)\n\nBack to [the first](./linked.md).',
				'featured_image: img/one.png\n'
			);
			const { code, lines, stderr } = await publish( '.' );
			assert.equal( code, 0, stderr );
			assert.deepEqual( actionsOf( lines ), {
				'linked.md': 'created',
				'linking.md': 'created',
			} );
			const [ linked, linking ] = [
				await post( 'linked' ),
				await post( 'linking' ),
			];
			const id = linking.featured_media ?? 0;
			const { source_url: url, alt_text: alt } =
				await author.client.media.get( id );
			assert.ok( [ 'A dot', 'A dot again' ].includes( alt ), alt );
			const image = ( words: string ) =>
				`<!-- wp:image {"id":${ id },"sizeSlug":"full","linkDestination":"none"} -->\n<figure class="wp-block-image size-full"><img src="${ url }" alt="${ words }" class="wp-image-${ id }" /></figure>\n<!-- /wp:image -->`;
			const link = ( to: string, text: string, words: string ) =>
				`<!-- wp:paragraph -->\n<p>${ words } <a href="${ to }">${ text }</a>.</p>\n<!-- /wp:paragraph -->`;
			assert.equal(
				linked.content.raw,
				`${ image( 'A dot' ) }\n\n${ link( `${ linking.link }#end`, 'the other', 'See' ) }`
			);
			assert.equal(
				linking.content.raw,
				`${ image( 'A dot again' ) }\n\n${ link( linked.link, 'the first', 'Back to' ) }`
			);
			assert.deepEqual( actionsOf( ( await publish( '.' ) ).lines ), {
				'linked.md': 'unchanged',
				'linking.md': 'unchanged',
			} );
		}
	);

	inFolder(
		'leaves a post that was changed on the site, unless told to write over it',
		async () => {
			doc( 'conflict', 'Ours.' );
			await publish( '.' );
			const { id } = await post( 'conflict' );
			// WordPress notes changes by the second.
			await new Promise( ( resolve ) => setTimeout( resolve, 1100 ) );
			await author.client.posts.update( id, { content: 'Theirs.' } );
			doc( 'conflict', 'Ours, changed.' );

			const failed = await publish( '.' );
			assert.equal( failed.code, 1 );
			assert.deepEqual( actionsOf( failed.lines ), {
				'conflict.md': 'conflict',
			} );
			assert.equal( ( await post( 'conflict' ) ).content.raw, 'Theirs.' );

			const skipped = await publish( '.', '--on-conflict', 'skip' );
			assert.equal( skipped.code, 0 );
			assert.deepEqual( actionsOf( skipped.lines ), {
				'conflict.md': 'skipped',
			} );
			assert.equal( ( await post( 'conflict' ) ).content.raw, 'Theirs.' );

			const written = await publish( '.', '--on-conflict', 'overwrite' );
			assert.deepEqual( actionsOf( written.lines ), {
				'conflict.md': 'updated',
			} );
			assert.match(
				( await post( 'conflict' ) ).content.raw ?? '',
				/Ours, changed/
			);
		}
	);

	inFolder(
		'goes on with a draft that somebody has published meanwhile, and leaves it published',
		async () => {
			doc( 'approved', 'First.' );
			await publish( '.' );
			const { id } = await post( 'approved' );
			await new Promise( ( resolve ) => setTimeout( resolve, 1100 ) );
			await author.client.posts.update( id, { status: 'publish' } );
			assert.deepEqual( actionsOf( ( await publish( '.' ) ).lines ), {
				'approved.md': 'unchanged',
			} );
			doc( 'approved', 'Second.' );
			assert.deepEqual( actionsOf( ( await publish( '.' ) ).lines ), {
				'approved.md': 'updated',
			} );
			const now = await post( 'approved' );
			assert.deepEqual(
				[ now.status, now.content.raw ],
				[
					'publish',
					'<!-- wp:paragraph -->\n<p>Second.</p>\n<!-- /wp:paragraph -->',
				]
			);
		}
	);

	inFolder(
		'does not make a post again that was deleted, nor a second one of a foreign slug',
		async () => {
			doc( 'gone', 'Text.' );
			doc( 'foreign', 'Text.' );
			await askTestbed( SITE, 'post', {
				user: 'admin',
				post: {
					post_title: 'x',
					post_content: 'Admin’s.',
					post_name: `${ prefix }-foreign`,
				},
			} );
			const first = await publish( '.' );
			assert.deepEqual( actionsOf( first.lines ), {
				'foreign.md': 'conflict',
				'gone.md': 'created',
			} );
			await author.client.posts.delete( ( await post( 'gone' ) ).id, {
				force: true,
			} );
			const second = await publish( 'gone.md' );
			assert.deepEqual( actionsOf( second.lines ), {
				'gone.md': 'conflict',
			} );
			const third = await publish(
				'gone.md',
				'--on-conflict',
				'overwrite'
			);
			assert.deepEqual( actionsOf( third.lines ), {
				'gone.md': 'created',
			} );
		}
	);

	inFolder(
		'knows its posts again without the ledger, where they say the same',
		async () => {
			doc(
				'relearned',
				'Text with `[x]` & more.',
				'tags: [Second & last]\n'
			);
			await publish( '.' );
			folder.write( '.editorial-blocks.jsonl', '' );
			const { code, lines } = await publish( '.' );
			assert.equal( code, 0 );
			assert.deepEqual( actionsOf( lines ), {
				'relearned.md': 'unchanged',
			} );
		}
	);

	inFolder( 'does not let one bad document stop the others', async () => {
		doc( 'good', 'Text.' );
		doc( 'bad', '![gone](gone.png)' );
		doc( 'category', 'Text.', `categories: [Nonesuch ${ prefix }]\n` );
		folder.write( 'latin1.md', Buffer.from( [ 0x23, 0x20, 0xe4 ] ) );
		const { code, lines } = await publish( '.' );
		assert.equal( code, 1 );
		assert.deepEqual( actionsOf( lines ), {
			'bad.md': 'failed',
			'category.md': 'failed',
			'good.md': 'created',
			'latin1.md': 'failed',
		} );
		assert.deepEqual(
			lines
				.filter( ( { action } ) => action === 'failed' )
				.map( ( { reason } ) =>
					String( reason ).replace( folder.path, '' )
				)
				.sort(),
			[
				'Line 6: “gone.png” cannot be uploaded: there is no file /gone.png. Put it there, or take it out of the document.',
				`The site has no category “Nonesuch ${ prefix }”, and this account may not create one: ask somebody who may, or take it out of the document.`,
				'latin1.md is not text in UTF-8: save it in that encoding and try again.',
			]
		);
	} );

	inFolder(
		'finds a post by its number, and gives it another slug where asked',
		async () => {
			const { id } = await author.client.posts.create( {
				title: 'Old',
				slug: `${ prefix }-old`,
			} );
			folder.write(
				'n.md',
				`---\ntitle: New\nwordpress_id: ${ id }\nslug: ${ prefix }-new\n---\n\nText.\n`
			);
			const { lines, stderr } = await publish(
				'.',
				'--on-conflict',
				'overwrite'
			);
			assert.deepEqual(
				actionsOf( lines ),
				{ 'n.md': 'updated' },
				stderr
			);
			const now = await post( 'new' );
			assert.deepEqual( [ now.id, now.title.raw ], [ id, 'New' ] );
			assert.deepEqual( actionsOf( ( await publish( '.' ) ).lines ), {
				'n.md': 'unchanged',
			} );
		}
	);

	inFolder( 'reads a document from standard input', async () => {
		const { code, lines, stderr } = await command(
			[ 'publish', '-', '--json' ],
			{
				cwd: folder.path,
				environment: author.environment,
				input: `---\nslug: ${ prefix }-stdin\n---\n# From a pipe\n\nText.\n`,
			}
		);
		assert.equal( code, 0, stderr );
		assert.deepEqual( actionsOf( lines ), { '-': 'created' } );
		assert.equal( ( await post( 'stdin' ) ).title.raw, 'From a pipe' );
	} );

	inFolder(
		'plans offline: nothing is sent, nothing is written',
		async () => {
			doc( 'planned', '> [!NOTE]\n> Text.', 'tags: [a]\n' );
			const { code, lines, stderr } = await command(
				[ 'publish', '.', '--dry-run', '--json' ],
				{
					cwd: folder.path,
					environment: {
						EDITORIAL_BLOCKS_SITE: 'http://127.0.0.1:9',
					},
				}
			);
			assert.equal( code, 0, stderr );
			assert.deepEqual( lines, [
				{
					source: 'planned.md',
					title: 'planned',
					slug: `${ prefix }-planned`,
					action: 'create',
					status: 'draft',
					categories: [],
					tags: [ 'a' ],
					files: [],
					callouts: 1,
					quotes: 0,
					warnings: [],
				},
			] );
			assert.equal(
				stderr,
				`planned.md: create\n  “planned”, slug ${ prefix }-planned, draft\n  1 callout; tagged a\n1 document planned (1 create); nothing was sent.\n`
			);
			assert.throws( () =>
				readFileSync(
					path.join( folder.path, '.editorial-blocks.jsonl' )
				)
			);
		}
	);

	inFolder(
		'says what readers will see on a site without the plugin',
		async () => {
			doc( 'plain', '> [!NOTE]\n> Text.' );
			await askTestbed( SITE, 'plugin', { active: false } );
			try {
				const { code, stderr } = await publish( '.' );
				assert.equal( code, 0, stderr );
				assert.equal(
					stderr.split( '\n' )[ 0 ],
					`${ SITE } does not have the plugin Editorial Blocks: readers will see callouts and quotes as plain text, every word in its order but without colour, icon or frame; the editor will show their blocks as not supported until it is there.`
				);
			} finally {
				await askTestbed( SITE, 'plugin', { active: true } );
			}
		}
	);
} );

describe( 'publishing as a Contributor', () => {
	const prefix = uniquePrefix( 'contributor' );
	const folder = makeFolder();
	let contributor: Account;
	before( async () => {
		contributor = await accountOf( 'contributor' );
		for ( const status of [ 'draft', 'pending', 'publish' ] ) {
			folder.write(
				`${ status }.md`,
				`---\ntitle: T\nslug: ${ prefix }-${ status }\nstatus: ${ status }\n---\n\nText.\n`
			);
		}
	} );
	after( async () => {
		folder.remove();
		await deletePosts( contributor, prefix );
	} );

	it( 'writes drafts, and refuses what would be lost or forbidden with the reason', async () => {
		const { code, lines } = await command( [ 'publish', '.', '--json' ], {
			cwd: folder.path,
			environment: contributor.environment,
		} );
		assert.equal( code, 1 );
		assert.deepEqual( actionsOf( lines ), {
			'draft.md': 'created',
			'pending.md': 'failed',
			'publish.md': 'failed',
		} );
		assert.deepEqual(
			lines.flatMap( ( { reason } ) => reason ?? [] ).sort(),
			[
				'The status pending is refused: WordPress empties the slug of a pending post of an account that can’t publish, so that the next run would not find it and make a second one. Send it as a draft, or with an account that can publish.',
				'The status publish is refused: this account can’t publish. Send it as a draft, or with an account that can publish.',
			]
		);
	} );
} );
