import assert from 'node:assert/strict';
import { actionsOf, describePublishing } from './publishing';

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

describePublishing( 'publishing pictures and links', {
	'uploads a picture once, keeps its alt, and links documents to each other':
		async ( { folder, author, prefix, publish, doc, post } ) => {
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
		},

	'finds documents that link to each other unchanged, once they have been published':
		async ( { publish, doc } ) => {
			doc( 'first', 'See [the second](second.md).' );
			doc( 'second', 'Back to [the first](first.md).' );
			const both = ( action: string ) => ( {
				'first.md': action,
				'second.md': action,
			} );
			const drafts = await publish( '.' );
			assert.deepEqual( actionsOf( drafts.lines ), both( 'created' ) );
			const published = await publish( '.', '--status', 'publish' );
			assert.deepEqual( actionsOf( published.lines ), both( 'updated' ) );
			const again = await publish( '.', '--status', 'publish' );
			assert.deepEqual( actionsOf( again.lines ), both( 'unchanged' ) );
		},
} );
