/** @jest-environment node */
import { createClient, type MediaInput } from '../../../src/api';
import { freshStubServer } from './fresh-stub-server';
import { quickClock } from './quick-clock';
import { sendAnswer } from './stub-server';

const server = freshStubServer();

const client = () =>
	createClient( { root: server().root, clock: quickClock() } );

const file = { data: Buffer.from( 'bytes' ), name: 'a.txt' };
const SLUG = 'file-277089d91c0b';

const upload = ( input?: MediaInput ) => client().media.upload( file, input );

const there = () => server().site.media.map( ( { id, slug } ) => [ id, slug ] );

test( 'texts that are not given are not sent, and the title is the name then', async () => {
	await upload( { title: undefined, alt_text: undefined, caption: 'C' } );
	expect( server().bodies.at( -2 ) ).toEqual( {
		title: 'a',
		caption: 'C',
		slug: SLUG,
	} );
} );

test( 'a file of a page, and bytes of each kind, are the same file', async () => {
	const bytes = new TextEncoder().encode( 'bytes' );
	const { buffer } = bytes;
	const name = 'a.txt';
	const { media } = client();
	const all = [
		await media.upload( new File( [ bytes ], name ) ),
		await media.upload( { data: new File( [ bytes ], 'b.txt' ), name } ),
		await media.upload( { data: new Blob( [ bytes ] ), name } ),
		await media.upload( { data: bytes, name } ),
		await media.upload( { data: buffer, name } ),
	];
	expect( all.map( ( { action } ) => action ) ).toEqual( [
		'uploaded',
		...Array( 4 ).fill( 'found' ),
	] );
	expect( there() ).toEqual( [ [ 1, SLUG ] ] );
	expect( server().bodies.at( 1 ) ).toEqual( { title: 'a', slug: SLUG } );
} );

test( 'of clients that upload the same bytes at once, each is given the first one', async () => {
	server().site.racing = true;
	let waiting: ( () => void )[] = [];
	// Each look-up is answered once all clients have asked.
	server().fault = ( { method } ) =>
		method === 'GET' && server().site.media.length === 0
			? ( { response, act } ) => {
					waiting.push( () => sendAnswer( response, act() ) );
					if ( waiting.length === 3 ) {
						const all = waiting;
						waiting = [];
						all.forEach( ( answer ) => answer() );
					}
				}
			: undefined;
	const all = await Promise.all( [ upload(), upload(), upload() ] );
	expect( all.map( ( { media } ) => media.id ) ).toEqual( [ 1, 1, 1 ] );
	expect( all.map( ( { action } ) => action ).sort() ).toEqual( [
		'found',
		'found',
		'uploaded',
	] );
	expect( there() ).toEqual( [ [ 1, SLUG ] ] );
} );

test( 'a copy of a file that can’t be seen is uploaded once, not at each run', async () => {
	server().site.media.push( { id: 100, slug: SLUG } );
	// Attached to a draft of somebody else’s: in use, and out of sight.
	server().fault = ( { method } ) =>
		method === 'GET'
			? ( { response, act } ) => {
					const { json, ...rest } = act();
					sendAnswer( response, {
						...rest,
						json: Object.values( Object( json ) ).filter(
							( one ) => Object( one ).id !== 100
						),
					} );
				}
			: undefined;
	const runs = [ await upload(), await upload(), await upload() ];
	expect(
		runs.map( ( { action, media } ) => [ action, media.slug ] )
	).toEqual( [
		[ 'uploaded', `${ SLUG }-2` ],
		[ 'found', `${ SLUG }-2` ],
		[ 'found', `${ SLUG }-2` ],
	] );
	expect( there() ).toEqual( [
		[ 100, SLUG ],
		[ 1, `${ SLUG }-2` ],
	] );
} );

test( 'a type of file that WordPress refuses is not looked for', async () => {
	server().fault = ( { method } ) =>
		method === 'POST'
			? ( { response } ) =>
					sendAnswer( response, {
						status: 500,
						json: {
							code: 'rest_upload_unknown_error',
							message: 'Not allowed.',
						},
					} )
			: undefined;
	await expect( upload() ).rejects.toMatchObject( {
		name: 'ApiError',
		code: 'rest_upload_unknown_error',
	} );
	expect( server().log.length ).toBe( 2 );
} );

test( 'sizes that can’t be made leave the upload as it is', async () => {
	server().fault = ( { path, method } ) => {
		if ( path.endsWith( '/post-process' ) ) {
			return ( { response } ) =>
				sendAnswer( response, {
					status: 500,
					json: { code: 'memory', message: '' },
				} );
		}
		return method === 'POST'
			? ( { response, act } ) => {
					act();
					Object.assign( server().site.media[ 0 ] ?? {}, {
						media_type: 'image',
					} );
					response.socket?.destroy();
				}
			: undefined;
	};
	const { action, media } = await upload();
	expect( [ action, media.id ] ).toEqual( [ 'uploaded', 1 ] );
	expect( server().log.at( -1 ) ).toBe(
		'POST /wp-json/wp/v2/media/1/post-process'
	);
} );

const addresses: [ string | URL, string ][] = [
	[
		'https://example.org/a.png',
		'https://example.org/a.png is an address: pass new URL( … ) to upload what is there.',
	],
	[
		new URL( 'file:///tmp/a.png' ),
		'file:///tmp/a.png can’t be fetched: only http and https addresses can. Pass a path as a string.',
	],
];

test.each( addresses )(
	'%s is not taken for what it is not',
	async ( source, message ) => {
		await expect( client().media.upload( source ) ).rejects.toMatchObject( {
			name: 'InputError',
			message,
		} );
		expect( server().log ).toEqual( [] );
	}
);

const fetched: [ number, string, boolean ][] = [
	[ 403, 'InputError', false ],
	[ 404, 'InputError', false ],
	[ 410, 'InputError', false ],
	[ 408, 'NetworkError', true ],
	[ 429, 'NetworkError', true ],
	[ 500, 'NetworkError', true ],
	[ 503, 'NetworkError', true ],
];

test.each( fetched )(
	'an address that answers %i is an %s, worth another try: %j',
	async ( status, name, retryable ) => {
		server().pages[ '/a.png' ] = () => ( { status, text: 'No.' } );
		const url = new URL( `${ server().url }/a.png` );
		await expect( client().media.upload( url ) ).rejects.toMatchObject( {
			name,
			retryable,
			message: `${ url } could not be fetched (${ status }), so nothing was uploaded. Check the address.`,
		} );
	}
);

test.each( [
	[ '/100%.png', '100%' ],
	[ '/caf%C3%A9%20noir.png', 'café noir' ],
	[ '/bad%E9.png', 'bad%E9' ],
] )( 'the file at %s is uploaded as %s', async ( path, title ) => {
	server().pages[ path ] = () => ( { status: 200, text: 'bytes' } );
	const { action } = await client().media.upload(
		new URL( server().url + path )
	);
	expect( action ).toBe( 'uploaded' );
	expect( server().bodies.at( -2 ) ).toEqual( { title, slug: SLUG } );
} );
