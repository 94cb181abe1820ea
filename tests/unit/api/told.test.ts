/** @jest-environment node */
import {
	applicationPassword,
	bearer,
	createClient,
	type ClientEvent,
	type ClientOptions,
} from '../../../src/api';
import { freshStubServer } from './fresh-stub-server';
import { quickClock } from './quick-clock';
import { sendAnswer } from './stub-server';

const server = freshStubServer();

const client = ( options: Partial< ClientOptions > ) =>
	createClient( { root: server().root, clock: quickClock(), ...options } );

test( 'a listener that fails loses no answer', async () => {
	let told = 0;
	const onEvent = () => {
		told++;
		throw new Error( 'The log is full.' );
	};
	const warn = jest.spyOn( process, 'emitWarning' ).mockReturnValue();
	const post = await client( { onEvent } ).posts.create( { title: 'T' } );
	const warned = warn.mock.calls;
	warn.mockRestore();
	expect( server().site.posts.map( ( { id } ) => id ) ).toEqual( [
		post.id,
	] );
	expect( warned ).toEqual(
		Array.from( { length: told }, () => [
			'onEvent failed: Error: The log is full.',
			'EditorialBlocks',
		] )
	);
	expect( told ).toBeGreaterThan( 1 );
} );

test( 'a draft that is not found because the credentials were ignored is warned of, once', async () => {
	const told: ClientEvent[] = [];
	const reader = client( {
		auth: bearer( 'mistyped' ),
		onEvent: ( event ) => told.push( event ),
	} );
	for ( const id of [ 7, 8 ] ) {
		await expect( reader.posts.get( id ) ).rejects.toMatchObject( {
			name: 'NotFoundError',
		} );
	}
	expect( told.filter( ( { type } ) => type === 'warning' ) ).toEqual( [
		{
			type: 'warning',
			message:
				'GET /wp/v2/posts/7 was answered as to anybody: the credentials were ignored. verify() says why.',
		},
	] );
} );

test( 'verify() of an anonymous client says that it has no credentials', async () => {
	server().pages[ '/wp-json/wp/v2/users/me' ] = () => ( {
		status: 401,
		json: { code: 'rest_not_logged_in', message: 'no' },
	} );
	await expect( client( {} ).verify() ).rejects.toMatchObject( {
		name: 'AuthError',
		code: 'rest_not_logged_in',
		problem: 'not-logged-in',
		message:
			'The client is anonymous: give createClient() auth, such as applicationPassword().',
	} );
} );

test.each( [
	[ 404, 'rest_application_password_not_found' ],
	[ 403, 'blocked' ],
] )(
	'verify() goes on where the site answers %i to the name of the password',
	async ( status, code ) => {
		const about = {
			id: 7,
			name: 'Ann',
			username: 'ann',
			roles: [ 'author' ],
		};
		const me = '/wp-json/wp/v2/users/me';
		server().pages = {
			[ me ]: () => ( { status: 200, json: about } ),
			[ `${ me }/application-passwords/introspect` ]: () => ( {
				status,
				json: { code, message: 'no' },
			} ),
		};
		const auth = applicationPassword( 'ann', 'x' );
		expect( await client( { auth } ).verify() ).toEqual( {
			...about,
			capabilities: {},
		} );
	}
);

test.each( [ 520, 521, 522, 523, 524 ] )(
	'a read that Cloudflare answers with %i is tried again',
	async ( status ) => {
		server().site.fill( 1 );
		let count = 0;
		server().fault = () =>
			count++ > 0
				? undefined
				: ( { response } ) => {
						response.writeHead( status );
						response.end( `error code: ${ status }` );
					};
		expect( await client( {} ).posts.get( 1 ) ).toMatchObject( { id: 1 } );
		expect( server().log.length ).toBe( 2 );
	}
);

test( 'that a new post is sent again is told as of any other request', async () => {
	let asked = 0;
	server().fault = ( { method } ) =>
		method === 'POST' && ++asked === 1
			? ( { response } ) =>
					sendAnswer( response, {
						status: 429,
						json: { code: 'slow_down', message: 'Slow down.' },
						headers: { 'retry-after': '8' },
					} )
			: undefined;
	const told: ClientEvent[] = [];
	await client( { onEvent: ( event ) => told.push( event ) } ).posts.create( {
		slug: 'x',
		title: 'X',
	} );
	expect( told.filter( ( { type } ) => type === 'retry' ) ).toEqual( [
		{
			type: 'retry',
			method: 'POST',
			path: '/wp/v2/posts',
			attempt: 1,
			delayMs: 8000,
			reason: 'POST /wp/v2/posts: Slow down. [slow_down, 429] Send less at a time, or come back later.',
		},
	] );
	expect( server().site.posts.length ).toBe( 1 );
} );
