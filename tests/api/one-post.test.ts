import assert from 'node:assert/strict';
import { test } from 'node:test';

import { applicationPassword, createClient } from '../../src/api';
import {
	clientOf,
	freshSlug,
	passwordOf,
	rootOf,
	startProxy,
	withEachPermalinks,
} from './site';

withEachPermalinks( () => {
	test( 'a slug taken by a post out of sight is no second post', async () => {
		const admin = await clientOf( 'admin' );
		const author = await clientOf( 'author' );
		const slug = freshSlug( 'hidden' );
		const { id } = await admin.posts.create( { slug, title: 'Secret' } );
		await assert.rejects( author.posts.upsert( { slug, title: 'Mine' } ), {
			name: 'ConflictError',
		} );
		const all = await admin.posts
			.list( { slug: [ slug, `${ slug }-2` ], status: 'any' } )
			.toArray();
		assert.deepEqual(
			all.map( ( post ) => post.id ),
			[ id ]
		);
		await admin.posts.delete( id, { force: true } );
	} );

	test( 'two programs that create one slug at once make one post', async () => {
		const clients = [
			await clientOf( 'admin' ),
			await clientOf( 'admin' ),
		];
		const slug = freshSlug( 'race' );
		await Promise.allSettled(
			clients.map( ( client ) =>
				client.posts.upsert( { slug, title: 'T' } )
			)
		);
		const [ admin ] = clients;
		assert.ok( admin );
		const result = await admin.posts.upsert( { slug, title: 'T' } );
		const all = await admin.posts
			.list( { slug: [ slug, `${ slug }-2` ], status: 'any' } )
			.toArray();
		assert.deepEqual(
			all.map( ( { id } ) => id ),
			[ result.post.id ]
		);
		await admin.posts.delete( result.post.id, { force: true } );
	} );

	test( 'a create whose answer is lost on the way is found, not sent again', async () => {
		let creates = 0;
		const proxy = await startProxy( {
			drop: ( { method } ) => method === 'POST' && ++creates === 1,
		} );
		const client = createClient( {
			root: rootOf( proxy.url ),
			auth: applicationPassword( 'author', await passwordOf( 'author' ) ),
		} );
		const result = await client.posts.upsert( {
			slug: freshSlug( 'lost' ),
			title: 'T',
		} );
		assert.deepEqual( [ result.action, creates ], [ 'created', 1 ] );
		await client.posts.delete( result.post.id, { force: true } );
		proxy.stop();
	} );
} );
