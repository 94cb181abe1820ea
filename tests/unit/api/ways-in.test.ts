/** @jest-environment node */
import apiFetch from '@wordpress/api-fetch';

import {
	applicationPassword,
	createClient,
	createEditorClient,
	discoverRoot,
} from '../../../src/api';
import { storedSlug } from '../../../src/api/posts/slug';
import { freshStubServer } from './fresh-stub-server';
import { quickClock } from './quick-clock';
import { StubServer } from './stub-server';

const server = freshStubServer();

const page =
	( text: string, headers: Record< string, string > = {} ) =>
	() => ( {
		status: 200,
		text,
		headers: { 'content-type': 'text/html', ...headers },
	} );

const index = () => ( { status: 200, json: { namespaces: [ 'wp/v2' ] } } );

describe( 'the root is found', () => {
	const ways: [ string, string, string, StubServer[ 'pages' ] ][] = [
		[
			'link-header',
			'/blog/',
			'/api/',
			{
				'/blog/': page( '', {
					link: '<x>; rel="shortlink", </api/>; rel="https://api.w.org/"',
				} ),
			},
		],
		[
			'link-element',
			'/',
			'/index.php?rest_route=/',
			{
				'/': page(
					'<link rel="https://api.w.org/" href="/?rest_route=&#038;/"><link rel="https://api.w.org/" href="/no/">'
				),
			},
		],
		[
			'wp-json',
			'/blog/',
			'/blog/wp-json/',
			{ '/blog/': page( 'Hello' ), '/blog/wp-json/': index },
		],
		[
			'wp-json',
			'/wp-login.php?redirect_to=x',
			'/wp-json/',
			{ '/wp-login.php': page( 'Log in' ), '/wp-json/': index },
		],
		[
			'wp-json',
			'/blog/index.html',
			'/blog/wp-json/',
			{ '/blog/index.html': page( 'Hello' ), '/blog/wp-json/': index },
		],
		[
			'wp-json',
			'/blog//',
			'/blog/wp-json/',
			{ '/blog//': page( 'Hello' ), '/blog/wp-json/': index },
		],
		[
			'rest-route',
			'/',
			'/index.php?rest_route=/',
			{
				'/': ( url ) => ( url.search ? index() : page( 'Hello' )() ),
				'/wp-json/': () => ( { status: 404, text: 'none' } ),
			},
		],
	];

	test.each( ways )( 'by %s, from %s', async ( via, site, root, pages ) => {
		server().pages = pages;
		expect( await discoverRoot( server().url + site ) ).toEqual( {
			via,
			root: server().url + root,
		} );
	} );

	test( 'or the error names every address asked', async () => {
		const none = () => ( { status: 404, text: 'none' } );
		server().pages = { '/': none, '/wp-json/': none };
		await expect( discoverRoot( server().url ) ).rejects.toMatchObject( {
			name: 'DiscoveryError',
			tried: [
				`HEAD ${ server().url }/: 404`,
				`GET ${ server().url }/: 404`,
				`GET ${ server().url }/wp-json/: 404`,
				`GET ${ server().url }/?rest_route=/: 404`,
			],
			message: expect.stringMatching(
				/\. Check the address, and whether a security plugin hides the REST API; or give the address of the REST API itself\.$/
			),
		} );
	} );
} );

test.each( [
	[
		503,
		'The site is in maintenance or in trouble: try again later, and look into its error log if that goes on.',
	],
	[
		500,
		'The site is in maintenance or in trouble: try again later, and look into its error log if that goes on.',
	],
	[
		401,
		'The web server itself asks for a password, before WordPress does, and an application password cannot be sent beside that: let requests to /wp-json/ through without one.',
	],
] )(
	'where each address answers %i it is said what that means',
	async ( status, advice ) => {
		const answer = () => ( { status, text: 'no' } );
		server().pages = { '/': answer, '/wp-json/': answer };
		const { url } = server();
		await expect( discoverRoot( url ) ).rejects.toMatchObject( {
			message: `${ url }/: no WordPress REST API was found. Asked: HEAD ${ url }/: ${ status }; GET ${ url }/: ${ status }; GET ${ url }/wp-json/: ${ status }; GET ${ url }/?rest_route=/: ${ status }. ${ advice }`,
		} );
	}
);

test( 'addresses that lead in a circle are told as such', async () => {
	const circle = () => ( { status: 302, headers: { location: '/' } } );
	server().pages = { '/': circle, '/wp-json/': circle };
	const { url } = server();
	const asked = [ 'HEAD /', 'GET /', 'GET /wp-json/', 'GET /?rest_route=/' ];
	await expect( discoverRoot( url ) ).rejects.toMatchObject( {
		tried: asked.map(
			( line ) =>
				`${ line.replace( ' ', ` ${ url }` ) }: redirect count exceeded`
		),
	} );
} );

test( 'where nobody answers no plugin of the site is suspected', async () => {
	const failed = Object.assign( new TypeError( 'fetch failed' ), {
		cause: { code: 'ENOTFOUND' },
	} );
	await expect(
		discoverRoot( 'http://nowhere.example', {
			fetch: () => Promise.reject( failed ),
		} )
	).rejects.toMatchObject( {
		message:
			'http://nowhere.example/: no WordPress REST API was found. Asked: HEAD http://nowhere.example/: ENOTFOUND; GET http://nowhere.example/: ENOTFOUND; GET http://nowhere.example/wp-json/: ENOTFOUND; GET http://nowhere.example/?rest_route=/: ENOTFOUND. Nothing answered: check the address and the network.',
	} );
} );

test( 'credentials go to their own site only, and are in nothing that is told', async () => {
	const other = new StubServer();
	await other.start();
	const secret = 'abcd efgh ijkl mnop qrst uvwx';
	const told: unknown[] = [];
	const auth = applicationPassword( 'żaneta', secret );
	const client = createClient( {
		root: server().root,
		auth,
		clock: quickClock(),
		onEvent: ( event ) => told.push( event ),
	} );
	const anonymous = createClient( { root: other.root } );
	server().site.fill( 1 );
	other.site.fill( 1 );
	await Promise.all( [ client.posts.get( 1 ), anonymous.posts.get( 1 ) ] );
	const seen = [ ...server().headers, ...other.headers ].map(
		( { authorization } ) => authorization
	);
	server().pages = {
		'/wp-json/wp/v2/posts/2': () => ( {
			status: 302,
			headers: { location: `${ other.root }wp/v2/posts/1` },
		} ),
	};
	const error: unknown = await client.posts
		.get( 2 )
		.catch( ( reason: unknown ) => reason );
	const asked = other.log.length;
	await other.stop();
	const basic = Buffer.from( `żaneta:${ secret.replace( / /g, '' ) }` );
	expect( seen ).toEqual( [
		`Basic ${ basic.toString( 'base64' ) }`,
		undefined,
	] );
	expect( error ).toMatchObject( { name: 'RedirectError' } );
	expect( asked ).toBe( 1 );
	expect( JSON.stringify( [ told, error, client, auth ] ) ).not.toMatch(
		/abcd|Basic|uvwx/
	);
} );

test( 'credentials are refused over plain http to another machine', () => {
	const auth = applicationPassword( 'a', 'b' );
	const make = ( root: string ) => () => createClient( { root, auth } );
	expect( make( 'http://example.org/wp-json/' ) ).toThrow( /plain http/ );
	expect( make( 'https://a:b@example.org/wp-json/' ) ).toThrow( /as auth/ );
	expect( make( 'http://[::1]/wp-json/' ) ).not.toThrow();
	expect( make( 'https://example.org/wp-json/' ) ).not.toThrow();
} );

test( 'in the editor an expired nonce is renewed, and the headers still arrive', async () => {
	server().site.fill( 3 );
	server().pages = { '/nonce': () => ( { status: 200, text: 'new' } ) };
	server().fault = () => {
		const { 'x-wp-nonce': sent } = server().headers.at( -1 ) ?? {};
		return sent === 'new'
			? undefined
			: ( { response } ) => {
					response.writeHead( 403, {
						'content-type': 'application/json',
					} );
					response.end(
						'{"code":"rest_cookie_invalid_nonce","message":"x"}'
					);
				};
	};
	const nonce = apiFetch.createNonceMiddleware( 'old' );
	apiFetch.nonceEndpoint = `${ server().url }/nonce`;
	apiFetch.nonceMiddleware = nonce;
	apiFetch.use( nonce );
	apiFetch.use( apiFetch.createRootURLMiddleware( server().root ) );
	const client = createEditorClient();
	const [ first ] = await Promise.all( [
		client.posts.list( { per_page: 2 } ).toArray(),
	] );
	expect( first.map( ( { id } ) => id ) ).toEqual( [ 1, 2, 3 ] );
	await expect( client.posts.get( 99 ) ).rejects.toMatchObject( {
		name: 'NotFoundError',
		code: 'rest_post_invalid_id',
		status: 404,
	} );
	expect( await client.posts.list().count() ).toBe( 3 );
} );

test( 'a slug is sent only as WordPress will store it', () => {
	expect( storedSlug( 'hot-surfaces_2' ) ).toBe( 'hot-surfaces_2' );
	expect( storedSlug( '日本' ) ).toBe( '%e6%97%a5%e6%9c%ac' );
	for ( const slug of [
		'Hot',
		'café',
		'a b',
		'a--b',
		'-a',
		'',
		'a'.repeat( 201 ),
	] ) {
		expect( () => storedSlug( slug ) ).toThrow( /would not be stored/ );
	}
} );
