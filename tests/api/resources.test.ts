import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import type { Client } from '../../src/api';
import { clientOf, freshSlug, rootOf, withEachPermalinks } from './site';

let admin: Client;
const made: number[] = [];

after( async () => {
	for ( const id of made ) {
		await admin.posts.delete( id, { force: true } );
	}
} );

async function post( word: string ): Promise< number > {
	const { id } = await admin.posts.create( {
		slug: freshSlug( word ),
		title: word,
		content: '<!-- wp:paragraph --><p>Text</p><!-- /wp:paragraph -->',
		status: 'publish',
	} );
	made.push( id );
	return id;
}

withEachPermalinks( () => {
	before( async () => {
		admin = await clientOf( 'admin' );
	} );

	test( 'a post is created, left alone, changed, revised and trashed', async () => {
		const input = {
			slug: freshSlug( 'whole' ),
			title: 'R&D <b>bold</b>',
			content: '<!-- wp:paragraph --><p>A & B</p><!-- /wp:paragraph -->',
			status: 'publish' as const,
		};
		const first = await admin.posts.upsert( input );
		const second = await admin.posts.upsert( input );
		const third = await admin.posts.upsert( { ...input, title: 'New' } );
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
		assert.equal( ( await admin.posts.bySlug( input.slug ) )?.id, id );
		const revisions = await admin.posts.revisions( id ).toArray();
		assert.equal( revisions.length > 0, true );
		await assert.rejects(
			admin.posts.update(
				id,
				{ title: 'X' },
				{ ifModifiedGmt: '2001-01-01' }
			),
			{
				name: 'ConflictError',
				existing: { id, slug: input.slug, status: 'publish' },
			}
		);
		await assert.rejects( admin.posts.create( input ), {
			name: 'ConflictError',
		} );
		await admin.posts.delete( id );
		assert.equal( await admin.posts.bySlug( input.slug ), null );
		await admin.posts.delete( id, { force: true } );
		await assert.rejects( admin.posts.get( id ), {
			name: 'NotFoundError',
			code: 'rest_post_invalid_id',
		} );
	} );

	test( 'fields that are asked for are all that comes', async () => {
		const id = await post( 'fields' );
		const one = await admin.posts.get( id, {
			_fields: [ 'id', 'title.rendered' ],
		} );
		assert.deepEqual( one, { id, title: { rendered: 'fields' } } );
	} );

	test( 'pages, a post type by its name, categories and tags', async () => {
		const slug = freshSlug( 'page' );
		const page = await admin.pages.upsert( { slug, title: 'Page' } );
		assert.equal( page.post.type, 'page' );
		const same = await admin.type( 'pages' ).get( page.post.id );
		assert.equal( same.slug, slug );
		await admin.pages.delete( page.post.id, { force: true } );
		for ( const terms of [ admin.categories, admin.tags ] ) {
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
		const comment = await admin.comments.create( {
			post: id,
			content: 'First',
		} );
		const held = await admin.comments.moderate( comment.id, 'hold' );
		assert.equal( held.status, 'hold' );
		assert.equal( await admin.comments.list( { post: id } ).count(), 0 );
		await admin.comments.moderate( comment.id, 'approved' );
		const list = await admin.comments.list( { post: id } ).toArray();
		assert.deepEqual(
			list.map( ( one ) => one.id ),
			[ comment.id ]
		);
		await admin.comments.delete( comment.id, { force: true } );
	} );

	test( 'search, users, block types and settings', async () => {
		const id = await post( 'zanzibarcompass' );
		const results = await admin
			.search( { search: 'zanzibarcompass' } )
			.toArray();
		assert.equal(
			results.some( ( result ) => result.id === id ),
			true
		);
		const me = await admin.users.get( 'me', { context: 'edit' } );
		assert.equal( me.username, 'admin' );
		assert.equal(
			( await admin.users.list().toArray() ).length >= 4,
			true
		);
		const types = await admin.blockTypes( { namespace: 'core' } );
		assert.equal(
			types.some( ( { name } ) => name === 'core/paragraph' ),
			true
		);
		const { title } = await admin.settings.get();
		assert.equal(
			( await admin.settings.update( { title } ) ).title,
			title
		);
	} );

	test( 'the same picture is uploaded once, whatever its name', async () => {
		// One transparent pixel, and text that makes the file this run's own.
		const png = Buffer.concat( [
			Buffer.from(
				'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
				'base64'
			),
			Buffer.from( freshSlug( 'pixel' ) ),
		] );
		const data = new Uint8Array( png );
		const first = await admin.media.upload(
			{ data, name: 'pïxel.png' },
			{ alt_text: 'A pixel' }
		);
		const second = await admin.media.upload( { data, name: 'other.png' } );
		assert.deepEqual(
			[
				first.action,
				second.action,
				second.media.id,
				first.media.alt_text,
			],
			[ 'uploaded', 'found', first.media.id, 'A pixel' ]
		);
		assert.match( first.media.slug, /^file-[0-9a-f]{12}$/ );
		await assert.rejects(
			admin.media.upload( {
				data: new Blob( [ freshSlug( 'php' ) ] ),
				name: 'x.php',
			} ),
			( error: Error ) =>
				error.message.includes( 'rest_upload_unknown_error' )
		);
		await admin.media.delete( first.media.id );
	} );

	test( 'a batch of thirty writes arrives in two requests, each with its result', async () => {
		const sent: string[] = [];
		const slug = freshSlug( 'batch' );
		const results = await admin.batch( [
			...Array.from( { length: 29 }, ( _, n ) => ( {
				method: 'POST' as const,
				path: '/wp/v2/tags',
				body: { name: `${ slug } ${ n }` },
			} ) ),
			{ method: 'POST', path: '/wp/v2/tags', body: {} },
		] );
		assert.deepEqual(
			results.map( ( { status } ) => status ),
			[ ...Array.from( { length: 29 }, () => 'ok' ), 'error' ]
		);
		assert.equal( await admin.tags.list( { search: slug } ).count(), 29 );
		for await ( const { id } of admin.tags.list( { search: slug } ) ) {
			await admin.tags.delete( id );
			sent.push( String( id ) );
		}
		assert.equal( sent.length, 29 );
	} );

	test( 'values reach WordPress whole, a question mark and an ampersand too', async () => {
		const slug = freshSlug( 'values' );
		const { id } = await admin.posts.create( {
			slug,
			title: `Is it a?b&c=d ${ slug }`,
			status: 'publish',
		} );
		made.push( id );
		const found = await admin.posts
			.list( { search: `a?b&c=d ${ slug }`, _fields: [ 'id' ] } )
			.toArray();
		assert.deepEqual( found, [ { id } ] );
		assert.equal(
			( await admin.root() ).includes( 'rest_route' ),
			rootOf().includes( 'rest_route' )
		);
	} );

	test( 'none is missed or repeated while posts are deleted under the reader', async () => {
		const word = freshSlug( 'vanishing' );
		const all: number[] = [];
		for ( let n = 0; n < 9; n++ ) {
			const { id } = await admin.posts.create( {
				slug: `${ word }-${ n }`,
				title: word,
				status: 'publish',
			} );
			all.push( id );
		}
		const seen: number[] = [];
		const list = admin.posts.list( {
			include: all,
			per_page: 2,
			orderby: 'id',
			order: 'asc',
			_fields: [ 'id' ],
		} );
		for await ( const { id } of list ) {
			seen.push( id );
			await admin.posts.delete( id, { force: true } );
		}
		assert.deepEqual( seen, all );
	} );
} );
