import assert from 'node:assert/strict';
import { actionsOf, describePublishing } from './publishing';

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
} );
