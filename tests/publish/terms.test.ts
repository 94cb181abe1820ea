import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { command } from './command';
import { describePublishing } from './publishing';
import { accountOf } from './site';

describePublishing( 'publishing under tags that WordPress spells alike', {
	'gives each post all of its tags': async ( {
		author,
		prefix,
		publish,
		doc,
		post,
	} ) => {
		const numbers = [ 1, 2, 3, 4, 5, 6 ];
		const tagsOf = ( number: number ) =>
			[ '++', '#', '$' ].map(
				( sign ) => `${ prefix } ${ number }${ sign }`
			);
		for ( const number of numbers ) {
			const tags = JSON.stringify( tagsOf( number ) );
			doc( `tagged-${ number }`, 'Text.', `tags: ${ tags }\n` );
		}
		const { code, stderr } = await publish( '.' );
		assert.equal( code, 0, stderr );
		for ( const number of numbers ) {
			const { tags } = await post( `tagged-${ number }` );
			const named = await author.client.tags
				.list( { include: [ ...( tags ?? [] ) ] } )
				.toArray();
			assert.deepEqual(
				named.map( ( { name } ) => name ).sort(),
				tagsOf( number ).sort()
			);
		}
	},

	'takes off what a document empties': async ( { publish, doc, post } ) => {
		doc( 'emptied', 'Text.', 'tags: [One, Two]\nexcerpt: Short.\n' );
		await publish( '.' );
		assert.equal( ( await post( 'emptied' ) ).tags?.length, 2 );
		doc( 'emptied', 'Text.', 'tags: []\nexcerpt: ""\n' );
		const { lines } = await publish( '.' );
		assert.deepEqual(
			lines.map( ( { action } ) => action ),
			[ 'updated' ]
		);
		const { tags, excerpt } = await post( 'emptied' );
		assert.deepEqual( [ tags, excerpt?.raw ], [ [], '' ] );
		const again = await publish( '.' );
		assert.deepEqual(
			again.lines.map( ( { action } ) => action ),
			[ 'unchanged' ]
		);
	},
} );

describePublishing( 'publishing in categories of one name', {
	'leaves a post in the one it is in, and asks where it is in none': async ( {
		folder,
		author,
		prefix,
		publish,
		doc,
		post,
	} ) => {
		const { client } = await accountOf( 'admin' );
		const parent = await client.categories.ensure( {
			name: `${ prefix } a`,
		} );
		const name = `${ prefix } News`;
		const slugs = [ `${ prefix }-news`, `${ prefix }-news-a` ];
		const first = await client.categories.ensure( {
			name,
			slug: slugs[ 0 ],
		} );
		const second = await client.categories.ensure( {
			name,
			slug: slugs[ 1 ],
			parent: parent.id,
		} );
		try {
			const categories = async () => ( await post( 'news' ) ).categories;
			const publishIn = async ( category: string, text: string ) => {
				doc( 'news', text, `categories: [${ category }]\n` );
				const { lines } = await publish( '.' );
				return lines.map( ( { action, reason } ) => [
					action,
					reason,
				] );
			};
			assert.deepEqual( await publishIn( name, 'Text.' ), [
				[
					'failed',
					`The site has 2 categories “${ name }”: write the slug of the one that is meant in place of the name (${ slugs.join( ', ' ) }).`,
				],
			] );
			assert.deepEqual( await publishIn( slugs[ 1 ] ?? '', 'Text.' ), [
				[ 'created', undefined ],
			] );
			assert.deepEqual( await categories(), [ second.id ] );
			assert.deepEqual( await publishIn( name, 'Other text.' ), [
				[ 'updated', undefined ],
			] );
			assert.deepEqual( await categories(), [ second.id ] );
			const { code, stderr } = await command(
				[ 'export', 'out', '--post', `${ prefix }-news` ],
				{ cwd: folder.path, environment: author.environment }
			);
			assert.equal( code, 0, stderr );
			const text = readFileSync(
				path.join( folder.path, `out/${ prefix }-news.md` ),
				'utf8'
			);
			assert.equal(
				/^categories:\n {2}- (.*)$/m.exec( text )?.[ 1 ],
				slugs[ 1 ]
			);
		} finally {
			for ( const { id } of [ second, first, parent ] ) {
				await client.categories.delete( id );
			}
		}
	},
} );
