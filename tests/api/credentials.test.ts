import assert from 'node:assert/strict';
import { test } from 'node:test';

import { applicationPassword, createClient } from '../../src/api';
import {
	passwordOf,
	rootOf,
	startProxy,
	url,
	withEachPermalinks,
} from './site';

withEachPermalinks( () => {
	test( 'verify() tells what is wrong with the credentials', async () => {
		const password = await passwordOf( 'author' );
		const proxy = await startProxy( { without: 'authorization' } );
		const table = [
			[ url, 'author', 'abcdefghijklmnopqrstuvwx', 'wrong-password' ],
			[ url, 'author', 'password', 'wrong-password' ],
			[ url, 'nobody', password, 'wrong-user' ],
			[ proxy.url, 'author', password, 'header-stripped' ],
		] as const;
		for ( const [ site, user, secret, problem ] of table ) {
			const client = createClient( {
				root: rootOf( site ),
				auth: applicationPassword( user, secret ),
			} );
			const refused = await client
				.verify()
				.catch( ( error: unknown ) => error );
			assert.ok( refused instanceof Error );
			assert.equal( 'problem' in refused && refused.problem, problem );
			assert.equal(
				`${ refused.message }${ JSON.stringify( refused ) }`.includes(
					secret
				) && secret !== 'password',
				false
			);
		}
		proxy.stop();
	} );

	test( 'a reader whose credentials were ignored is warned, once', async () => {
		const warnings: string[] = [];
		const client = createClient( {
			root: rootOf(),
			auth: applicationPassword( 'author', 'abcdefghijklmnopqrstuvwx' ),
			onEvent: ( event ) => {
				if ( event.type === 'warning' ) {
					warnings.push( event.message );
				}
			},
		} );
		await client.posts.list( { per_page: 1 } ).toArray( { limit: 1 } );
		await client.posts.list( { per_page: 1 } ).toArray( { limit: 1 } );
		assert.deepEqual( warnings, [
			'GET /wp/v2/posts was answered as to anybody: the credentials were ignored. verify() says why.',
		] );
	} );
} );
