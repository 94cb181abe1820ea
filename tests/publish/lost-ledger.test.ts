import assert from 'node:assert/strict';
import { actionsOf, describePublishing } from './publishing';

const PNG = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64'
);

describePublishing( 'publishing where the ledger was lost', {
	'knows a post with pictures and tags again, and adds nothing to the site for another':
		async ( { folder, author, prefix, publish, doc, post } ) => {
			const lose = () => folder.write( '.editorial-blocks.jsonl', '' );
			const added = async () => {
				const { media, tags } = author.client;
				return [
					await tags.list( { search: prefix } ).toArray(),
					await media.list( { search: prefix } ).toArray(),
				].map( ( list ) => list.length );
			};
			const picture = `${ prefix }.png`;
			const write = ( text: string ) =>
				folder.write(
					picture,
					Buffer.concat( [ PNG, Buffer.from( text ) ] )
				);
			write( prefix );
			const tag = `${ prefix } lost`;
			const front = `featured_image: ${ picture }\ntags: ["${ tag }", "${ tag.toUpperCase() }"]\n`;
			const body = `![A dot](${ picture })\n\nText.`;
			doc( 'lost', body, front );
			const first = await publish( '.' );
			assert.equal( first.code, 0, first.stderr );
			const { tags, modified_gmt: modified } = await post( 'lost' );
			assert.equal( tags?.length, 1 );

			lose();
			const again = await publish( '.' );
			assert.deepEqual( actionsOf( again.lines ), {
				'lost.md': 'unchanged',
			} );
			assert.equal( ( await post( 'lost' ) ).modified_gmt, modified );

			lose();
			write( `${ prefix } 2` );
			doc( 'lost', body, `tags: ["${ tag } 2"]\n` );
			assert.deepEqual( actionsOf( ( await publish( '.' ) ).lines ), {
				'lost.md': 'conflict',
			} );
			assert.deepEqual( await added(), [ 1, 1 ] );
		},
} );
