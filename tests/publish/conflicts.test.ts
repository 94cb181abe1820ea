import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { askTestbed } from '../../tools/server/site';
import { actionsOf, describePublishing } from './publishing';
import { SITE } from './site';

describePublishing( 'publishing over what others changed', {
	'leaves a post that was changed on the site, unless told to write over it':
		async ( { author, publish, doc, post } ) => {
			doc( 'conflict', 'Ours.' );
			await publish( '.' );
			const { id } = await post( 'conflict' );
			// WordPress notes changes by the second.
			await sleep( 1100 );
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
		},

	'leaves every field that was changed on the site, with the ledger and without it':
		async ( { author, folder, publish, doc, post } ) => {
			doc(
				'fields',
				'Ours.[^1]\n\n[^1]: A <b>note</b> & more.',
				'excerpt: Ours\ntags: [Ours]\ncomments: open\n'
			);
			await publish( '.' );
			const { id, meta } = await post( 'fields' );
			const { footnotes } = Object( meta );
			const edits = {
				excerpt: 'Theirs',
				tags: [],
				comment_status: 'closed',
				meta: { footnotes: footnotes.replace( 'note', 'word' ) },
			} as const;
			const stored = async () => {
				const now = await author.client.posts.get( id, {
					context: 'edit',
				} );
				return [
					now.excerpt.raw,
					now.tags,
					now.comment_status,
					now.meta,
				];
			};
			for ( const [ field, value ] of Object.entries( edits ) ) {
				await sleep( 1100 );
				await author.client.posts.update( id, { [ field ]: value } );
				const edited = await stored();
				const known = await publish( '.' );
				assert.deepEqual(
					[ actionsOf( known.lines ), await stored() ],
					[ { 'fields.md': 'conflict' }, edited ],
					field
				);
				const ledger = folder.read( '.editorial-blocks.jsonl' );
				folder.write( '.editorial-blocks.jsonl', '' );
				const lost = await publish( '.' );
				assert.deepEqual(
					[ actionsOf( lost.lines ), await stored() ],
					[ { 'fields.md': 'conflict' }, edited ],
					`${ field }, the ledger being lost`
				);
				folder.write( '.editorial-blocks.jsonl', ledger );
				await publish( '.', '--on-conflict', 'overwrite' );
			}
			folder.write( '.editorial-blocks.jsonl', '' );
			assert.deepEqual( actionsOf( ( await publish( '.' ) ).lines ), {
				'fields.md': 'unchanged',
			} );
		},

	'goes on with a draft that somebody has published meanwhile, and leaves it published':
		async ( { author, publish, doc, post } ) => {
			doc( 'approved', 'First.' );
			await publish( '.' );
			const { id } = await post( 'approved' );
			await sleep( 1100 );
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
		},

	'does not make a post again that was deleted, nor a second one of a foreign slug':
		async ( { author, prefix, publish, doc, post } ) => {
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
		},
} );
