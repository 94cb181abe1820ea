import assert from 'node:assert/strict';
import { actionsOf, describePublishing } from './publishing';
import { postsOf } from './site';

describePublishing( 'publishing to a post that is there', {
	'knows its posts again without the ledger, where they say the same':
		async ( { folder, publish, doc } ) => {
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
		},

	'finds a post by its number, and gives it another slug where asked':
		async ( { folder, author, prefix, publish, post } ) => {
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
		},

	'finds a post whose slug or title was changed, and makes no second one':
		async ( { author, folder, prefix, publish, doc, post } ) => {
			doc( 'named', 'Text.' );
			folder.write( 'titled.md', `# ${ prefix } titel\n\nText.\n` );
			await publish( '.' );
			const named = await post( 'named' );
			const titled = await post( 'titel' );
			for ( const { id, slug } of [ named, titled ] ) {
				await author.client.posts.update( id, { slug: `${ slug }-x` } );
			}
			folder.write( 'titled.md', `# ${ prefix } title\n\nText.\n` );
			const found = await publish( '.' );
			assert.deepEqual(
				found.lines.map( ( { source, action, id, slug } ) => [
					source,
					action,
					id,
					slug,
				] ),
				[
					[ 'named.md', 'conflict', named.id, named.slug ],
					[ 'titled.md', 'updated', titled.id, titled.slug ],
				]
			);
			const written = await publish( '.', '--on-conflict', 'overwrite' );
			assert.deepEqual( actionsOf( written.lines ), {
				'named.md': 'updated',
				'titled.md': 'unchanged',
			} );
			assert.deepEqual(
				( await postsOf( author, prefix ) )
					.filter( ( { slug } ) => /named|titel|title/.test( slug ) )
					.map( ( { id, slug, title } ) => [ id, slug, title.raw ] )
					.sort(),
				[
					[ named.id, named.slug, 'named' ],
					[ titled.id, `${ titled.slug }-x`, `${ prefix } title` ],
				].sort()
			);
		},

	'says of a post in the trash that it is there, and makes a new one only if told so':
		async ( { author, publish, doc, post } ) => {
			doc( 'trashed', 'Text.' );
			await publish( '.' );
			const { id } = await post( 'trashed' );
			await author.client.posts.delete( id );
			const { lines } = await publish( '.' );
			assert.deepEqual(
				lines.map( ( { action, reason } ) => [ action, reason ] ),
				[
					[
						'conflict',
						`post ${ id } was moved to the trash since it was published: restore it there, or let --on-conflict overwrite make a new one`,
					],
				]
			);
			const again = await publish( '.', '--on-conflict', 'overwrite' );
			assert.deepEqual( actionsOf( again.lines ), {
				'trashed.md': 'created',
			} );
			await author.client.posts.delete( id, { force: true } );
		},
} );
