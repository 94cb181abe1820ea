/** @jest-environment node */
import { createClient, type Client } from '../../../src/api';
import { ids, beyond, listed, siteThatAnswers, idsIn } from './paged-site';
import { StubServer } from './stub-server';
import type { Answered } from './stub-wordpress';

const listings: [ string, ( client: Client ) => Promise< number[] > ][] = [
	[ 'by id', async ( c ) => idsIn( await c.posts.list().toArray() ) ],
	[
		'in another order',
		async ( c ) =>
			idsIn( await c.posts.list( { orderby: 'date' } ).toArray() ),
	],
];

describe.each( listings )( 'a list %s', ( _, list ) => {
	const sites: [
		string,
		( page: number ) => Answered,
		{ asked: number[]; count: number },
	][] = [
		[
			'whose last page is stated, but is not there',
			( page ) => ( page === 1 ? listed( ids( 1, 100 ), 150 ) : beyond ),
			{ asked: [ 1, 2, 1, 2 ], count: 100 },
		],
		[
			'of which each page states another total',
			( page ) =>
				page === 1
					? listed( ids( 1, 100 ), 150 )
					: listed( ids( 101, 149 ), 149 ),
			{ asked: [ 1, 2, 1, 2 ], count: 149 },
		],
		[
			'whose headers are missing',
			( page ) =>
				page > 3
					? beyond
					: listed(
							ids( 100 * page - 99, page < 3 ? 100 * page : 250 )
						),
			{ asked: [ 1, 2, 3 ], count: 250 },
		],
		[
			'whose headers are missing, and whose last page is full',
			( page ) =>
				page > 2
					? beyond
					: listed( ids( 100 * page - 99, 100 * page ) ),
			{ asked: [ 1, 2, 3, 2 ], count: 200 },
		],
		[
			'whose headers are missing, and which is the same on every page',
			() => listed( ids( 1, 100 ) ),
			{ asked: [ 1, 2 ], count: 100 },
		],
	];

	test.each( sites )( '%s ends, and has each item once', async ( ...row ) => {
		const [ , answer, expected ] = row;
		const { asked, client } = siteThatAnswers( answer );
		expect( {
			ids: await list( client ),
			asked,
		} ).toEqual( {
			ids: idsIn( ids( 1, expected.count ) ),
			asked: expected.asked,
		} );
	} );
} );

test( 'a list without ids ends where its last page is stated, but is not there', async () => {
	const titles = Array.from( { length: 100 }, () => ( { title: 'T' } ) );
	const { asked, client } = siteThatAnswers( ( page ) =>
		page === 1 ? listed( titles, 150 ) : beyond
	);
	await client.posts.list( { _fields: [ 'title' ] } ).toArray();
	expect( asked ).toEqual( [ 1, 2, 1, 2 ] );
} );

test( 'a total that one page denies by far does not start the list anew for ever', async () => {
	const { asked, client } = siteThatAnswers( ( page ) =>
		listed( ids( 100 * page - 99, 100 * page ), page === 4 ? 100 : 400 )
	);
	const found = client.posts.list( { orderby: 'date' } ).toArray();
	expect( idsIn( await found ) ).toEqual( idsIn( ids( 1, 400 ) ) );
	expect( asked ).toEqual( [ 1, 2, 3, 4, 1, 2, 3, 4 ] );
} );

test( 'a total that shrinks with every answer is followed to its end', async () => {
	let total = 120;
	const { client } = siteThatAnswers( ( page ) => {
		total = Math.max( 101, total - 1 );
		return page === 1
			? listed( ids( 1, 100 ), total )
			: listed( ids( 101, total ), total );
	} );
	expect( idsIn( await client.posts.list().toArray() ) ).toEqual(
		idsIn( ids( 1, 101 ) )
	);
} );

test.each( [ 250, 1000, 1001 ] )(
	'all of %i posts are met when each is deleted as soon as it is read',
	async ( count ) => {
		const server = new StubServer();
		await server.start();
		server.site.fill( count );
		const client = createClient( { root: server.root } );
		const met: number[] = [];
		for await ( const { items } of client.posts.list().pages() ) {
			met.push( ...idsIn( items ) );
			server.site.posts = server.site.posts.filter(
				( { id } ) => ! met.includes( id )
			);
		}
		await server.stop();
		expect( met ).toEqual( idsIn( ids( 1, count ) ) );
	}
);

const countless: Record< string, string >[] = [ {}, { 'x-wp-total': 'many' } ];

test.each( countless )(
	'items that the site does not count (%j) are not counted as none',
	async ( headers ) => {
		const { client } = siteThatAnswers( () => ( {
			status: 200,
			json: [],
			headers,
		} ) );
		await expect( client.posts.list().count() ).rejects.toMatchObject( {
			name: 'BadResponseError',
			kind: 'bad-response',
			status: 200,
			retryable: false,
			message:
				'HEAD /wp/v2/posts: the answer has no X-WP-Total header. Let it through, or count what toArray() gives.',
		} );
	}
);

const lists: [ string, ( client: Client ) => Promise< unknown > ][] = [
	[ 'posts', ( c ) => c.posts.list().toArray() ],
	[ 'users', ( c ) => c.users.list().toArray() ],
	[ 'a search', ( c ) => c.search( { search: 'x' } ).toArray() ],
	[ 'revisions', ( c ) => c.posts.revisions( 1 ).toArray() ],
	[ 'block types', ( c ) => c.blockTypes() ],
];

test.each( lists )(
	'%s: one thing in place of a list is an error of ours',
	async ( _, list ) => {
		for ( const json of [ {}, null, 'x', 7 ] ) {
			const { client } = siteThatAnswers( () => ( {
				status: 200,
				json,
			} ) );
			await expect( list( client ) ).rejects.toMatchObject( {
				name: 'EditorialError',
				message:
					'The endpoint answered with one thing where a list was asked for: read it with request().',
			} );
		}
	}
);
