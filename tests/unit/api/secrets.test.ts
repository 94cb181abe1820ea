/** @jest-environment node */
import { inspect } from 'node:util';

import {
	applicationPassword,
	bearer,
	createClient,
	headerAuth,
	nonce,
	type Auth,
	type ClientEvent,
} from '../../../src/api';
import { freshStubServer } from './fresh-stub-server';
import { quickClock } from './quick-clock';
import type { Fault } from './stub-server';

const server = freshStubServer();

const SECRET = 'abcdefghijkl/nopqr+tuvwx';
const BASIC = Buffer.from( `ann:${ SECRET }` ).toString( 'base64' );

/** Each kind of credentials, holding the secret. */
const kinds: [ string, () => Auth ][] = [
	[ 'applicationPassword', () => applicationPassword( 'ann', SECRET ) ],
	[ 'bearer', () => bearer( SECRET ) ],
	[ 'nonce', () => nonce( SECRET ) ],
	[ 'headerAuth', () => headerAuth( () => ( { 'X-Key': SECRET } ) ) ],
];

/** All that an inspector, a log or a person could see of it. */
function everythingOf( value: unknown ): string {
	return [
		inspect( value, { depth: 20, showHidden: true, getters: true } ),
		JSON.stringify( value ),
		value instanceof Error ? `${ value.message }${ value.stack }` : '',
	].join( '\n' );
}

/** The secret in any of the forms in which a site may give it back. */
const FORMS = [ SECRET, BASIC ].flatMap( ( word ) => [
	word,
	JSON.stringify( word ).replaceAll( '/', '\\/' ).slice( 1, -1 ),
	encodeURIComponent( word ),
] );

const leaks = ( values: unknown[] ) =>
	values.flatMap( ( value ) => {
		const seen = everythingOf( value );
		return FORMS.filter( ( form ) => seen.includes( form ) );
	} );

/** The credentials that came last, as a server may echo them. */
const sent = () =>
	server()
		.headers.flatMap( ( headers ) =>
			[ 'authorization', 'x-wp-nonce', 'x-key' ].flatMap(
				( name ) => headers[ name ] ?? []
			)
		)
		.at( -1 ) ?? '';

const answering =
	( status: number, type: string, body: () => string ): Fault =>
	( { response } ) => {
		response.writeHead( status, { 'content-type': type } );
		response.end( body() );
	};

const faults: [ string, Fault, string ][] = [
	[
		'a page that echoes the headers',
		answering(
			403,
			'text/html',
			() => `<h1>Blocked</h1> ${ sent() } ${ SECRET }`
		),
		'BadResponseError',
	],
	[
		'a refusal that echoes them',
		answering( 400, 'application/json', () =>
			JSON.stringify( {
				code: 'rest_invalid_param',
				message: sent(),
				data: { params: { a: sent() }, headers: [ sent() ] },
			} ).replaceAll( '/', '\\/' )
		),
		'ValidationError',
	],
	[
		'JSON that is none',
		answering( 200, 'application/json', () => `{ "sent": "${ sent() }` ),
		'BadResponseError',
	],
	[
		'a redirect that echoes them',
		( { response } ) => {
			response.writeHead( 302, {
				location: `http://evil.test/?to=${ encodeURIComponent(
					sent()
				) }`,
			} );
			response.end();
		},
		'RedirectError',
	],
	[
		'a connection that is cut',
		( { response } ) => response.destroy(),
		'NetworkError',
	],
	[
		'a login that is refused',
		answering(
			401,
			'application/json',
			() => '{"code":"rest_not_logged_in","message":"no"}'
		),
		'AuthError',
	],
];

describe.each( kinds )( '%s', ( _, make ) => {
	test.each( faults )(
		'%s: no error, event or object tells the secret',
		async ( ...row ) => {
			const [ , fault, name ] = row;
			server().fault = () => fault;
			const told: ClientEvent[] = [];
			const auth = make();
			const client = createClient( {
				root: server().root,
				auth,
				clock: quickClock(),
				onEvent: ( event ) => told.push( event ),
			} );
			const errors: unknown[] = await Promise.all(
				[
					client.posts.get( 1 ),
					client.posts.update( 1, { title: 'T' } ),
				].map( ( call ) => call.catch( ( error: unknown ) => error ) )
			);
			expect( sent() ).not.toBe( '' );
			expect( errors ).toMatchObject( [ { name }, { name } ] );
			expect( leaks( [ ...errors, told, client, auth ] ) ).toEqual( [] );
		}
	);

	test( 'a fetch of the caller’s whose error holds the request', async () => {
		const client = createClient( {
			root: server().root,
			auth: make(),
			retries: 0,
			fetch: ( url, init ) =>
				Promise.reject(
					Object.assign(
						new Error( `boom ${ JSON.stringify( init ) }` ),
						{ code: 'EBOOM', request: { url, ...init } }
					)
				),
		} );
		const error: unknown = await client.posts
			.get( 1 )
			.catch( ( reason: unknown ) => reason );
		expect( error ).toMatchObject( {
			name: 'NetworkError',
			syscode: 'EBOOM',
			message:
				'GET /wp/v2/posts/1: the connection failed (EBOOM). Check the network and the site’s address, then try again.',
			cause: { name: 'Error', code: 'EBOOM' },
		} );
		expect( leaks( [ error ] ) ).toEqual( [] );
	} );
} );

const BROKEN =
	'Credentials in a header have to be one line of Latin letters: is this one missing, or is there a line break in it?';

test.each( [ 'SECRET\nabc', ' ', 'ŻSECRET' ] )(
	'%j is refused as a header, without quoting it',
	async ( value ) => {
		const refused = { name: 'InputError', message: BROKEN };
		for ( const make of [ bearer, nonce ] ) {
			expect( () => make( value ) ).toThrow(
				expect.objectContaining( refused )
			);
		}
		const client = createClient( {
			root: server().root,
			auth: headerAuth( () => ( { 'X-Key': value } ) ),
		} );
		await expect(
			client.posts.create( { title: 'T' } )
		).rejects.toMatchObject( refused );
		expect( server().log ).toEqual( [] );
	}
);

test( 'a line break behind a token that was read from a file does no harm', async () => {
	server().site.fill( 1 );
	const auth = bearer( 'token\n' );
	await createClient( { root: server().root, auth } ).posts.get( 1 );
	expect( sent() ).toBe( 'Bearer token' );
} );

test( 'headers that cannot be worked out end a create as what was never sent', async () => {
	const auth = headerAuth( () => {
		throw new Error( 'The store is locked.' );
	} );
	const client = createClient( { root: server().root, auth } );
	await expect( client.posts.create( { title: 'T' } ) ).rejects.toMatchObject(
		{
			name: 'ConfigError',
			message:
				'The function given to headerAuth() failed, so nothing was sent: The store is locked.',
		}
	);
	expect( server().log ).toEqual( [] );
} );

test( 'the password of a post is sent, and told nowhere', async () => {
	const told: ClientEvent[] = [];
	const client = createClient( {
		root: server().root,
		onEvent: ( event ) => told.push( event ),
	} );
	const missing: unknown = await client.posts
		.get( 1, { password: 'open sesame', context: 'view' } )
		.catch( ( error: unknown ) => error );
	expect( missing ).toMatchObject( {
		message:
			'GET /wp/v2/posts/1?password=…&context=view: Refused: rest_post_invalid_id. [rest_post_invalid_id, 404] Check the id: it may have been deleted.',
	} );
	server().pages[ '/wp-json/wp/v2/posts/1' ] = () => ( {
		status: 301,
		headers: { location: 'https://x.test/p?a=b&password=open+sesame#c' },
	} );
	const moved: unknown = await client.posts
		.get( 1, { password: 'open sesame' } )
		.catch( ( error: unknown ) => error );
	expect( moved ).toMatchObject( {
		name: 'RedirectError',
		location: 'https://x.test/p?a=b&password=…#c',
	} );
	expect( server().log ).toEqual( [
		'GET /wp-json/wp/v2/posts/1?password=open+sesame&context=view',
		'GET /wp-json/wp/v2/posts/1?password=open+sesame',
	] );
	expect( everythingOf( [ told, missing, moved ] ) ).not.toContain(
		'sesame'
	);
} );

test.each( [
	[ 'admin:hidden@example.test', '…@example.test' ],
	[ 'https://admin:hid/den@example.test', '…@example.test' ],
	[ 'https://admin:hid#den@example.test', '…@example.test' ],
	[ 'localhost:8080', 'localhost:8080' ],
	[ 'ftp://example.test/', 'ftp://example.test/' ],
	[ '', '' ],
] )( '%j is no site', ( site, shown ) => {
	expect( () => createClient( { site } ) ).toThrow(
		expect.objectContaining( {
			name: 'ConfigError',
			message: `“${ shown }” is no whole address. Write the site out, such as https://example.org.`,
		} )
	);
} );

test( 'of a token that is new with each request the newest are known', async () => {
	let count = 0;
	const token = () => `token-number-${ ++count }`;
	const client = createClient( {
		root: server().root,
		auth: headerAuth( () => ( { Authorization: token() } ) ),
	} );
	server().fault = () => answering( 403, 'text/html', sent );
	for ( let n = 0; n < 150; n++ ) {
		await expect( client.posts.get( n ) ).rejects.toMatchObject( {
			excerpt: '[…]',
		} );
	}
	expect( count ).toBe( 150 );
} );
