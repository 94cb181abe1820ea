import assert from 'node:assert/strict';
import { test } from 'node:test';

import { administrator } from './administrator';
import { freshSlug, withEachPermalinks } from './site';

withEachPermalinks( () => {
	const { admin, post } = administrator();

	test( 'pages, a post type by its name, categories and tags', async () => {
		const slug = freshSlug( 'page' );
		const page = await admin().pages.upsert( { slug, title: 'Page' } );
		assert.equal( page.post.type, 'page' );
		const same = await admin().type( 'pages' ).get( page.post.id );
		assert.equal( same.slug, slug );
		await admin().pages.delete( page.post.id, { force: true } );
		for ( const terms of [ admin().categories, admin().tags ] ) {
			const term = await terms.ensure( { name: `Ärzte ${ slug }` } );
			const again = await terms.ensure( { name: `Ärzte ${ slug }` } );
			assert.equal( again.id, term.id );
			const changed = await terms.update( term.id, { description: 'D' } );
			assert.equal( changed.description, 'D' );
			const found = await terms.list( { search: slug } ).toArray();
			assert.deepEqual(
				found.map( ( { id } ) => id ),
				[ term.id ]
			);
			await terms.delete( term.id );
		}
	} );

	test( 'comments are written, held back, approved and deleted', async () => {
		const id = await post( 'comments' );
		const comment = await admin().comments.create( {
			post: id,
			content: 'First',
		} );
		const held = await admin().comments.moderate( comment.id, 'hold' );
		assert.equal( held.status, 'hold' );
		assert.equal( await admin().comments.list( { post: id } ).count(), 0 );
		await admin().comments.moderate( comment.id, 'approved' );
		const list = await admin().comments.list( { post: id } ).toArray();
		assert.deepEqual(
			list.map( ( one ) => one.id ),
			[ comment.id ]
		);
		await admin().comments.delete( comment.id, { force: true } );
	} );

	test( 'search, users, block types and settings', async () => {
		const id = await post( 'zanzibarcompass' );
		const results = await admin()
			.search( { search: 'zanzibarcompass' } )
			.toArray();
		assert.equal(
			results.some( ( result ) => result.id === id ),
			true
		);
		const me = await admin().users.get( 'me', { context: 'edit' } );
		assert.equal( me.username, 'admin' );
		assert.equal(
			( await admin().users.list().toArray() ).length >= 4,
			true
		);
		const types = await admin().blockTypes( { namespace: 'core' } );
		assert.equal(
			types.some( ( { name } ) => name === 'core/paragraph' ),
			true
		);
		const { title } = await admin().settings.get();
		assert.equal(
			( await admin().settings.update( { title } ) ).title,
			title
		);
	} );
} );
