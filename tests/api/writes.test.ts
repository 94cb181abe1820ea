import assert from 'node:assert/strict';
import { test } from 'node:test';

import { applicationPassword, createClient } from '../../src/api';
import {
	clientOf,
	freshSlug,
	passwordOf,
	rootOf,
	withEachPermalinks,
} from './site';

withEachPermalinks( () => {
	test( 'of clients that upload the same bytes at once, each is given the same file', async () => {
		const auth = applicationPassword(
			'admin',
			await passwordOf( 'admin' )
		);
		const clients = Array.from( { length: 4 }, () =>
			createClient( { root: rootOf(), auth } )
		);
		const [ admin ] = clients;
		assert.ok( admin );
		for ( let round = 0; round < 3; round++ ) {
			const data = new Blob( [ freshSlug( 'race' ) ] );
			const all = await Promise.all(
				clients.map( ( client ) =>
					client.media.upload(
						{ data, name: 'race.txt' },
						{ title: undefined, alt_text: undefined }
					)
				)
			);
			const [ first ] = all;
			assert.ok( first );
			const { id, slug } = first.media;
			assert.deepEqual(
				all.map( ( { media } ) => media.id ),
				[ id, id, id, id ]
			);
			const family = [
				slug,
				...[ 2, 3, 4 ].map( ( n ) => `${ slug }-${ n }` ),
			];
			const left = await admin.media
				.list( { slug: family, context: 'edit' } )
				.toArray();
			assert.deepEqual(
				left.map( ( media ) => [
					media.id,
					media.title.raw,
					media.alt_text,
				] ),
				[ [ id, 'race', '' ] ]
			);
			await admin.media.delete( id );
		}
	} );

	test( 'a file attached to somebody’s draft is uploaded once more, not at each run', async () => {
		const admin = await clientOf( 'admin' );
		const author = await clientOf( 'author' );
		const data = new Blob( [ freshSlug( 'hidden' ) ] );
		const draft = await admin.posts.create( {
			slug: freshSlug( 'draft' ),
			title: 'T',
		} );
		const hidden = await admin.media.upload(
			{ data, name: 'a.txt' },
			{ post: draft.id }
		);
		const runs = [];
		for ( let run = 0; run < 3; run++ ) {
			runs.push( await author.media.upload( { data, name: 'a.txt' } ) );
		}
		const [ first ] = runs;
		assert.ok( first );
		assert.deepEqual(
			runs.map( ( { action, media } ) => [ action, media.id ] ),
			[
				[ 'uploaded', first.media.id ],
				[ 'found', first.media.id ],
				[ 'found', first.media.id ],
			]
		);
		assert.equal( first.media.slug, `${ hidden.media.slug }-2` );
		await admin.media.delete( first.media.id );
		await admin.media.delete( hidden.media.id );
		await admin.posts.delete( draft.id, { force: true } );
	} );

	test( 'what WordPress stores in its own form of an author’s is unchanged', async () => {
		const author = await clientOf( 'author' );
		const input = {
			slug: freshSlug( 'kses' ),
			title: ' R&D, Q&A; <main> &#X0041; &#55296; <em class="c">1</em> < 2 <b/><a href="/x">b</a> -> c &amp; <x>',
			excerpt: 'Q&A, a > b',
			content: '<!-- wp:paragraph --><p>A & B</p><!-- /wp:paragraph -->',
		};
		const { post } = await author.posts.upsert( input );
		const again = await author.posts.upsert( input );
		assert.deepEqual(
			[ again.action, again.post.id ],
			[ 'unchanged', post.id ]
		);
		await author.posts.delete( post.id, { force: true } );
	} );

	test( 'two posts of one slug come about neither without a status nor by a change', async () => {
		const admin = await clientOf( 'admin' );
		const slug = freshSlug( 'taken' );
		const first = await admin.posts.create( {
			slug,
			title: 'T',
			status: undefined,
		} );
		const other = await admin.posts.create( {
			slug: `${ slug }-other`,
			title: 'T',
		} );
		await assert.rejects( admin.posts.upsert( { id: other.id, slug } ), {
			name: 'ConflictError',
			existing: { id: first.id, slug, status: 'draft' },
		} );
		const { slug: kept } = await admin.posts.get( other.id, {
			context: 'edit',
		} );
		assert.equal( kept, `${ slug }-other` );
		await admin.posts.delete( first.id, { force: true } );
		await admin.posts.delete( other.id, { force: true } );
	} );

	test( 'a contributor’s draft can’t be made pending, which would take its slug', async () => {
		const contributor = await clientOf( 'contributor' );
		const slug = freshSlug( 'pending' );
		const { id } = await contributor.posts.create( { slug, title: 'T' } );
		await assert.rejects(
			contributor.posts.update( id, { status: 'pending' } ),
			{ name: 'InputError' }
		);
		const found = await contributor.posts.bySlug( slug );
		assert.deepEqual( [ found?.id, found?.status ], [ id, 'draft' ] );
		await contributor.posts.delete( id, { force: true } );
	} );

	test( 'a page without a parent is one at the top', async () => {
		const admin = await clientOf( 'admin' );
		const slug = freshSlug( 'about' );
		const team = await admin.pages.create( { slug: `${ slug }-team` } );
		const below = await admin.pages.create( { slug, parent: team.id } );
		const top = await admin.pages.upsert( { slug, title: 'About' } );
		const again = await admin.pages.upsert( { slug, title: 'About' } );
		assert.deepEqual(
			[ top.action, again.action, again.post.id, top.post.slug ],
			[ 'created', 'unchanged', top.post.id, slug ]
		);
		assert.notEqual( top.post.id, below.id );
		for ( const { id } of [ top.post, below, team ] ) {
			await admin.pages.delete( id, { force: true } );
		}
	} );
} );
