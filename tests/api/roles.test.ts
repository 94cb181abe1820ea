import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ApiError, applicationPassword, createClient } from '../../src/api';
import {
	clientOf,
	freshSlug,
	rootOf,
	url,
	withEachPermalinks,
	type Role,
} from './site';

const writers: readonly Role[] = [ 'admin', 'editor', 'author', 'contributor' ];

withEachPermalinks( () => {
	for ( const role of writers ) {
		test( `${ role }: one draft by its slug, and what the role allows`, async () => {
			const client = await clientOf( role );
			const me = await client.verify();
			assert.equal( me.username, role );
			const slug = freshSlug( role );
			const draft = await client.posts.upsert( { slug, title: 'T' } );
			const again = await client.posts.upsert( { slug, title: 'U' } );
			assert.deepEqual(
				[ draft.action, again.action, again.post.id ],
				[ 'created', 'updated', draft.post.id ]
			);
			const publish = () =>
				client.posts.upsert( { slug, status: 'publish' } );
			const pending = () =>
				client.posts.upsert( {
					slug: freshSlug( role ),
					title: 'P',
					status: 'pending',
				} );
			if ( role === 'contributor' ) {
				await assert.rejects( publish(), { name: 'ForbiddenError' } );
				await assert.rejects( pending(), {
					name: 'InputError',
					message: /WordPress empties the slug of a pending post/,
				} );
			} else {
				assert.equal( ( await publish() ).post.status, 'publish' );
				const { post } = await pending();
				assert.equal( post.status, 'pending' );
				await client.posts.delete( post.id, { force: true } );
			}
			await client.posts.delete( draft.post.id, { force: true } );
		} );
	}

	test( 'bySlug() reads what is public, also for those who may not edit it', async () => {
		const admin = await clientOf( 'admin' );
		const slug = freshSlug( 'public' );
		const input = { slug, title: 'T', status: 'publish' } as const;
		const post = await admin.posts.create( input );
		const page = await admin.pages.create( input );
		const draft = await admin.posts.create( {
			slug: `${ slug }-draft`,
			title: 'T',
		} );
		const readers = [
			createClient( { root: rootOf() } ),
			await clientOf( 'contributor' ),
			await clientOf( 'author' ),
		];
		for ( const { posts, pages } of readers ) {
			const found = [
				await posts.bySlug( slug ),
				await pages.bySlug( slug, { _fields: [ 'id' ] } ),
				await posts.bySlug( draft.slug ),
			];
			assert.deepEqual(
				found.map( ( one ) => one?.id ),
				[ post.id, page.id, undefined ]
			);
		}
		await admin.pages.delete( page.id, { force: true } );
		for ( const { id } of [ post, draft ] ) {
			await admin.posts.delete( id, { force: true } );
		}
	} );

	test( 'who may not edit is told so before anything is written', async () => {
		const slug = freshSlug( 'nobody' );
		const author = await clientOf( 'author' );
		await assert.rejects( author.pages.upsert( { slug } ), {
			name: 'ForbiddenError',
			code: 'rest_forbidden_status',
		} );
		const { posts } = createClient( { root: rootOf() } );
		await assert.rejects( posts.upsert( { slug } ), {
			name: 'AuthError',
			problem: 'not-logged-in',
		} );
		const mistyped = createClient( {
			root: rootOf(),
			auth: applicationPassword( 'author', 'abcdefghijklmnopqrstuvwx' ),
			onEvent: () => {},
		} );
		await assert.rejects( mistyped.posts.create( { slug } ), {
			name: 'AuthError',
			problem: 'wrong-password',
		} );
	} );

	test( 'a contributor may ask for the title of a page elsewhere', async () => {
		const contributor = await clientOf( 'contributor' );
		const answer = await contributor
			.urlDetails( `${ url }/` )
			.catch( ( error: unknown ) => error );
		if ( answer instanceof ApiError ) {
			// A site that can't reach itself: the role was let in all the same.
			assert.equal( answer.code, 'no_response' );
		} else {
			const { title, ...rest } = Object( answer );
			assert.deepEqual(
				[ typeof title, title === '', Object.keys( rest ).sort() ],
				[ 'string', false, [ 'description', 'icon', 'image' ] ]
			);
		}
		const refusals = await Promise.all(
			[
				contributor.urlDetails( 'no address' ),
				createClient( { root: rootOf() } ).urlDetails( `${ url }/` ),
			].map( ( call ) =>
				call.catch( ( error: unknown ) =>
					error instanceof ApiError
						? [
								error.name,
								error.code,
								Object.keys( error.params ),
							]
						: error
				)
			)
		);
		assert.deepEqual( refusals, [
			[ 'ValidationError', 'rest_invalid_param', [ 'url' ] ],
			[ 'AuthError', 'rest_cannot_view_url_details', [] ],
		] );
	} );
} );
