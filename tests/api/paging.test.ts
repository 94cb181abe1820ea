import assert from 'node:assert/strict';
import { test } from 'node:test';

import { administrator } from './administrator';
import { freshSlug, withEachPermalinks } from './site';

withEachPermalinks( () => {
	const { admin } = administrator();

	test( 'none is missed or repeated while posts are deleted under the reader', async () => {
		const word = freshSlug( 'vanishing' );
		const all: number[] = [];
		for ( let n = 0; n < 9; n++ ) {
			const { id } = await admin().posts.create( {
				slug: `${ word }-${ n }`,
				title: word,
				status: 'publish',
			} );
			all.push( id );
		}
		const seen: number[] = [];
		const list = admin().posts.list( {
			include: all,
			per_page: 2,
			orderby: 'id',
			order: 'asc',
			_fields: [ 'id' ],
		} );
		for await ( const { id } of list ) {
			seen.push( id );
			await admin().posts.delete( id, { force: true } );
		}
		assert.deepEqual( seen, all );
	} );
} );
