import assert from 'node:assert/strict';
import { test } from 'node:test';

import { administrator } from './administrator';
import { freshSlug, withEachPermalinks } from './site';

withEachPermalinks( () => {
	const { admin } = administrator();

	test( 'a batch of thirty writes arrives in two requests, each with its result', async () => {
		const sent: string[] = [];
		const slug = freshSlug( 'batch' );
		const results = await admin().batch( [
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
		assert.equal( await admin().tags.list( { search: slug } ).count(), 29 );
		for await ( const { id } of admin().tags.list( { search: slug } ) ) {
			await admin().tags.delete( id );
			sent.push( String( id ) );
		}
		assert.equal( sent.length, 29 );
	} );
} );
