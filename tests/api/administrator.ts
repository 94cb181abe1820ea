import { after, before } from 'node:test';

import type { Client } from '../../src/api';
import { clientOf, freshSlug } from './site';

/**
 * An administrator for the tests of one suite, who leaves no post behind.
 *
 * @return `admin`: the client, logged in when tests run. `post`: publishes one
 *         with that title, and gives its number; it is deleted at the end.
 *         `remember`: has the end delete that post too.
 */
export function administrator() {
	let client: Client;
	const made: number[] = [];

	before( async () => {
		client = await clientOf( 'admin' );
	} );

	after( async () => {
		for ( const id of made ) {
			await client.posts.delete( id, { force: true } );
		}
	} );

	return {
		admin: () => client,
		remember: ( id: number ) => made.push( id ),
		post: async ( word: string ): Promise< number > => {
			const { id } = await client.posts.create( {
				slug: freshSlug( word ),
				title: word,
				content:
					'<!-- wp:paragraph --><p>Text</p><!-- /wp:paragraph -->',
				status: 'publish',
			} );
			made.push( id );
			return id;
		},
	};
}
