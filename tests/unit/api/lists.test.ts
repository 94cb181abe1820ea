/** @jest-environment node */
import { createClient, type Client, type Handler } from '../../../src/api';
import { quickClock } from './quick-clock';
import { StubServer } from './stub-server';
import type { Answered } from './stub-wordpress';

const ids = ( from: number, to: number ) =>
	Array.from( { length: to - from + 1 }, ( _, n ) => ( { id: from + n } ) );

const beyond: Answered = {
	status: 400,
	json: { code: 'rest_post_invalid_page_number', message: 'x' },
};

const listed = ( json: object[], total?: number ): Answered => ( {
	status: 200,
	json,
	headers:
		total === undefined
			? {}
			: {
					'x-wp-total': String( total ),
					'x-wp-totalpages': String( Math.ceil( total / 100 ) ),
				},
} );

/** More than any list here needs: who asks so often asks for ever. */
const TOO_OFTEN = 30;

/**
 * A client of a site whose collections answer by page, and the pages asked for.
 */
function siteThatAnswers(
	answer: ( page: number ) => Answered,
	mostAsked = TOO_OFTEN
) {
	const asked: number[] = [];
	const handler: Handler = async ( { url = '' } ) => {
		const page = Number( new URL( url ).searchParams.get( 'page' ) ?? 1 );
		asked.push( page );
		if ( asked.length > mostAsked ) {
			throw new Error( `asked for ${ asked.join() }` );
		}
		const { status, json, headers } = answer( page );
		return Response.json( json, { status, headers } );
	};
	const client = createClient( {
		root: 'http://127.0.0.1/wp-json/',
		handler,
		retries: 0,
		clock: quickClock(),
	} );
	return { asked, client };
}

const idsIn = ( items: { id: number }[] ) => items.map( ( { id } ) => id );

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
