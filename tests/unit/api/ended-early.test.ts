/** @jest-environment node */
import {
	applicationPassword,
	createClient,
	discoverRoot,
	type Client,
} from '../../../src/api';
import { freshStubServer } from './fresh-stub-server';
import { quickClock } from './quick-clock';

const server = freshStubServer();

let onHang = () => {};

/**
 * A fetch that is never answered, and ends only with its signal.
 */
const hanging: typeof globalThis.fetch = ( _, { signal } = {} ) =>
	new Promise( ( __, reject ) => {
		const stop = () => reject( signal?.reason );
		if ( signal?.aborted ) {
			stop();
		}
		signal?.addEventListener( 'abort', stop );
		onHang();
	} );

/** A signal that aborts while a request waits. */
function soon(): { signal: AbortSignal; reason: Error } {
	const controller = new AbortController();
	const reason = new Error( 'the person left' );
	onHang = () => setImmediate( () => controller.abort( reason ) );
	return { signal: controller.signal, reason };
}

const creates: [ string, ( client: Client ) => Promise< unknown > ][] = [
	[ 'create', ( c ) => c.posts.create( { title: 'T' } ) ],
	[ 'upsert', ( c ) => c.posts.upsert( { slug: 'x', title: 'T' } ) ],
	[
		'batch',
		( c ) => c.batch( [ { method: 'POST', path: '/wp/v2/posts' } ] ),
	],
];

test.each( creates )(
	'%s: a site that hangs before its root is known was sent nothing',
	async ( _, run ) => {
		const client = createClient( {
			site: 'http://127.0.0.1/',
			fetch: hanging,
			timeoutMs: 20,
			clock: quickClock(),
		} );
		await expect( run( client ) ).rejects.toMatchObject( {
			name: 'DiscoveryError',
		} );
	}
);

test( 'a slow search for the root takes nothing from the time of the request', async () => {
	server().site.fill( 1 );
	const slowly: typeof globalThis.fetch = async ( url, init ) => {
		if ( String( url ) === `${ server().url }/` ) {
			await new Promise( ( resolve ) => {
				setTimeout( resolve, 2_500 );
			} );
			return new Response( '', {
				headers: {
					link: `<${ server().root }>; rel="https://api.w.org/"`,
				},
			} );
		}
		return fetch( url, init );
	};
	const client = createClient( {
		site: server().url,
		fetch: slowly,
		retries: 0,
	} );
	expect(
		await client.posts.get( 1, {}, { timeoutMs: 2_000 } )
	).toMatchObject( { id: 1 } );
} );

const searches: [
	string,
	( signal: AbortSignal ) => Promise< unknown >,
	string,
][] = [
	[
		'discoverRoot()',
		( signal ) =>
			discoverRoot( 'http://127.0.0.1/', { fetch: hanging, signal } ),
		'http://127.0.0.1/: the search for its REST API was aborted.',
	],
	[
		'a call that waits for the root',
		( signal ) =>
			createClient( {
				site: 'http://127.0.0.1/',
				fetch: hanging,
			} ).posts.get( 1, {}, { signal } ),
		'GET /wp/v2/posts/1: the call was aborted before anything was sent.',
	],
	[
		'a refused login that is looked into',
		( signal ) =>
			createClient( {
				root: server().root,
				auth: applicationPassword( 'a', 'b' ),
				fetch: ( url, init ) =>
					String( url ).endsWith( '/posts/1' )
						? Promise.resolve(
								Response.json(
									{ code: 'rest_not_logged_in', message: '' },
									{ status: 401 }
								)
							)
						: hanging( url, init ),
			} ).posts.get( 1, {}, { signal } ),
		'ROOT: the call was aborted while it was found out why the credentials were not accepted.',
	],
	[
		'an upload from an address',
		( signal ) =>
			createClient( {
				root: server().root,
				fetch: hanging,
			} ).media.upload(
				new URL( 'http://127.0.0.1/a.png?secret' ),
				{},
				{ signal }
			),
		'http://127.0.0.1/a.png: the call was aborted while the file was fetched, so nothing was uploaded.',
	],
];

test.each( searches )( '%s ends as aborted', async ( _, run, message ) => {
	const { signal, reason } = soon();
	await expect( run( signal ) ).rejects.toMatchObject( {
		name: 'AbortedError',
		message: message.replace( 'ROOT', server().root ),
		cause: reason,
	} );
} );

test( 'an upload from an address that does not answer in time says so', async () => {
	const client = createClient( { root: server().root, fetch: hanging } );
	await expect(
		client.media.upload(
			new URL( 'http://127.0.0.1/a.png' ),
			{},
			{ timeoutMs: 20 }
		)
	).rejects.toMatchObject( {
		name: 'TimeoutError',
		afterMs: 20,
		message:
			'http://127.0.0.1/a.png could not be fetched within 20 ms, so nothing was uploaded. Try again later, or allow more: timeoutMs.',
	} );
	expect( server().log ).toEqual( [] );
} );
