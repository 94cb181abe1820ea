/** @jest-environment node */
import { createClient, type Client } from '../../../src/api';
import { freshStubServer } from './fresh-stub-server';

const server = freshStubServer();

const client = () => createClient( { root: server().root, retries: 0 } );

const orders: [
	string,
	( c: Client ) => { toArray: () => unknown },
	string,
][] = [
	[
		'ids, where nothing else is asked for',
		( c ) => c.posts.list(),
		'per_page=100&orderby=id&order=asc',
	],
	[
		'ids, the other way round',
		( c ) => c.posts.list( { order: 'desc' } ),
		'per_page=100&orderby=id&order=desc',
	],
	[
		'WordPress’s own direction of another order',
		( c ) => c.posts.list( { orderby: 'date' } ),
		'per_page=100&orderby=date',
	],
	[
		'relevance, of a search',
		( c ) => c.posts.list( { search: 'x' } ),
		'per_page=100&search=x',
	],
	[
		'what is asked for, of a search',
		( c ) =>
			c.posts.list( { search: 'x', orderby: 'title', order: 'asc' } ),
		'per_page=100&search=x&orderby=title&order=asc',
	],
];

test.each( orders )( 'a list is in the order of %s', async ( ...row ) => {
	const [ , list, query ] = row;
	await list( client() ).toArray();
	expect( server().log ).toEqual( [
		`GET /wp-json/wp/v2/posts?${ query }&page=1`,
	] );
} );

test.each( [ 'page', 'offset' ] )(
	'%s is refused, as a list asks for its pages by itself',
	async ( name ) => {
		const refused = {
			name: 'InputError',
			message:
				'/wp/v2/search: a list is all pages. Ask for one of them with send().',
		};
		const list = client().search( { [ name ]: 2 } );
		await expect( list.toArray() ).rejects.toMatchObject( refused );
		await expect( list.pages().next() ).rejects.toMatchObject( refused );
		expect( server().log ).toEqual( [] );
	}
);

describe( 'count()', () => {
	test( 'says why it is refused, as the list does', async () => {
		server().pages[ '/wp-json/wp/v2/posts' ] = () => ( {
			status: 401,
			json: {
				code: 'rest_forbidden_status',
				message: 'Status is forbidden.',
			},
			headers: { 'content-type': 'application/json' },
		} );
		await expect(
			client().posts.list( { status: 'draft' } ).count()
		).rejects.toMatchObject( {
			name: 'AuthError',
			code: 'rest_forbidden_status',
		} );
		expect(
			server().log.map( ( line ) => line.split( ' ' )[ 0 ] )
		).toEqual( [ 'HEAD', 'GET' ] );
	} );

	test( 'is read from a GET where a server lets no HEAD through', async () => {
		server().site.fill( 3 );
		server().fault = ( { method } ) =>
			method === 'HEAD'
				? ( { response } ) => {
						response.writeHead( 405 );
						response.end();
					}
				: undefined;
		expect( await client().posts.list().count() ).toBe( 3 );
	} );

	test( 'is one HEAD request otherwise', async () => {
		server().site.fill( 3 );
		expect( await client().posts.list().count() ).toBe( 3 );
		expect( server().log ).toEqual( [
			'HEAD /wp-json/wp/v2/posts?per_page=1&orderby=id&order=asc',
		] );
	} );
} );
