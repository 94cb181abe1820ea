import assert from 'node:assert/strict';
import { test } from 'node:test';

import { administrator } from './administrator';
import { freshSlug, rootOf, withEachPermalinks } from './site';

withEachPermalinks( () => {
	const { admin, post, remember } = administrator();

	test( 'a post is created, left alone, changed, revised and trashed', async () => {
		const input = {
			slug: freshSlug( 'whole' ),
			title: 'R&D <b>bold</b>',
			content: '<!-- wp:paragraph --><p>A & B</p><!-- /wp:paragraph -->',
			status: 'publish' as const,
		};
		const first = await admin().posts.upsert( input );
		const second = await admin().posts.upsert( input );
		const third = await admin().posts.upsert( { ...input, title: 'New' } );
		assert.deepEqual(
			[ first, second, third ].map(
				( { action, post: { id }, attempts } ) => [
					action,
					id === first.post.id,
					attempts,
				]
			),
			[
				[ 'created', true, 1 ],
				[ 'unchanged', true, 0 ],
				[ 'updated', true, 1 ],
			]
		);
		const { id } = first.post;
		assert.equal( ( await admin().posts.bySlug( input.slug ) )?.id, id );
		const revisions = await admin().posts.revisions( id ).toArray();
		assert.equal( revisions.length > 0, true );
		await assert.rejects(
			admin().posts.update(
				id,
				{ title: 'X' },
				{ ifModifiedGmt: '2001-01-01' }
			),
			{
				name: 'ConflictError',
				existing: { id, slug: input.slug, status: 'publish' },
			}
		);
		await assert.rejects( admin().posts.create( input ), {
			name: 'ConflictError',
		} );
		await admin().posts.delete( id );
		assert.equal( await admin().posts.bySlug( input.slug ), null );
		await admin().posts.delete( id, { force: true } );
		await assert.rejects( admin().posts.get( id ), {
			name: 'NotFoundError',
			code: 'rest_post_invalid_id',
		} );
	} );

	test( 'fields that are asked for are all that comes', async () => {
		const id = await post( 'fields' );
		const one = await admin().posts.get( id, {
			_fields: [ 'id', 'title.rendered' ],
		} );
		assert.deepEqual( one, { id, title: { rendered: 'fields' } } );
	} );

	test( 'values reach WordPress whole, a question mark and an ampersand too', async () => {
		const slug = freshSlug( 'values' );
		const { id } = await admin().posts.create( {
			slug,
			title: `Is it a?b&c=d ${ slug }`,
			status: 'publish',
		} );
		remember( id );
		const found = await admin()
			.posts.list( { search: `a?b&c=d ${ slug }`, _fields: [ 'id' ] } )
			.toArray();
		assert.deepEqual( found, [ { id } ] );
		assert.equal(
			( await admin().root() ).includes( 'rest_route' ),
			rootOf().includes( 'rest_route' )
		);
	} );
} );
