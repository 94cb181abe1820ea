/** @jest-environment node */
import { ids, listed, siteThatAnswers } from './paged-site';

test( 'a list without headers and ids ends where its pages are all the same', async () => {
	const titles = Array.from( { length: 100 }, () => ( { title: 'T' } ) );
	const { asked, client } = siteThatAnswers( () => listed( titles ) );
	expect(
		await client.posts.list( { _fields: [ 'title' ] } ).toArray()
	).toEqual( [ ...titles, ...titles ] );
	expect( asked ).toEqual( [ 1, 2 ] );
} );

test( 'a list without headers and ids whose pages differ is given up after a hundred', async () => {
	const { client, asked } = siteThatAnswers(
		( page ) =>
			listed( Array.from( { length: 100 }, () => ( { title: page } ) ) ),
		Infinity
	);
	const list = client.posts.list( { _fields: [ 'title' ] } );
	await expect( list.toArray() ).rejects.toMatchObject( {
		name: 'EditorialError',
		message:
			'/wp/v2/posts: after 100 full pages nothing says where the list ends. Ask for the id too, or let the X-WP-Total headers through.',
	} );
	expect( asked.length ).toBe( 100 );
	expect( ( await list.toArray( { limit: 10_000 } ) ).length ).toBe( 10_000 );
} );

test( 'a list without headers, but with ids, may have more than a hundred pages', async () => {
	const { client } = siteThatAnswers(
		( page ) =>
			page > 101
				? listed( [] )
				: listed( ids( 100 * page - 99, 100 * page ) ),
		Infinity
	);
	expect(
		( await client.posts.list().toArray( { limit: 20_000 } ) ).length
	).toBe( 10_100 );
} );
