/** @jest-environment node */
import {
	createClient,
	discoverRoot,
	UnconfirmedCreateError,
	type Client,
} from '../../../src/api';
import { freshStubServer } from './fresh-stub-server';
import { quickClock } from './quick-clock';
import { VirtualClock } from './virtual-clock';

const server = freshStubServer();

const hang = () => () => {};

const calls: [ string, ( client: Client, signal: AbortSignal ) => unknown ][] =
	[
		[ 'get', ( c, signal ) => c.posts.get( 1, {}, { signal } ) ],
		[ 'list', ( c, signal ) => c.posts.list( {}, { signal } ).toArray() ],
		[ 'create', ( c, signal ) => c.posts.create( {}, { signal } ) ],
		[ 'upsert', ( c, signal ) => c.posts.upsert( { id: 1 }, { signal } ) ],
		[ 'delete', ( c, signal ) => c.posts.delete( 1, { signal } ) ],
		[ 'batch', ( c, signal ) => c.batch( [], { signal } ) ],
		[ 'verify', ( c, signal ) => c.verify( { signal } ) ],
	];

test.each( calls )(
	'%s: a signal of the caller’s bounds the whole call, tries and waits together',
	async ( _, run ) => {
		server().fault = hang;
		const client = createClient( {
			root: server().root,
			timeoutMs: 60_000,
		} );
		await expect(
			run( client, AbortSignal.timeout( 150 ) )
		).rejects.toMatchObject( {
			name: 'AbortedError',
			cause: { name: 'TimeoutError' },
		} );
	},
	30_000
);

test( 'without a signal a site that hangs is given up after each try’s time', async () => {
	server().fault = hang;
	const client = createClient( {
		root: server().root,
		timeoutMs: 500,
		clock: quickClock(),
	} );
	await expect( client.posts.get( 1 ) ).rejects.toMatchObject( {
		name: 'TimeoutError',
		afterMs: 500,
	} );
	expect( server().log.length ).toBe( 3 );
}, 30_000 );

test( 'a create that hangs is looked for twice, not four times, where the site goes on hanging', async () => {
	const clock = new VirtualClock();
	const asked: string[] = [];
	const client = createClient( {
		root: 'http://127.0.0.1/wp-json/',
		handler: async ( { method = 'GET' } ) => {
			if ( asked.push( method ) === 1 ) {
				return Response.json( [] );
			}
			void clock.sleep( 12_000 );
			return new Promise< Response >( () => {} );
		},
		timeoutMs: 1,
		clock,
	} );
	const refused = await client.posts
		.upsert( { slug: 'x', title: 'T' } )
		.catch( ( error: unknown ) => error );
	expect( refused ).toBeInstanceOf( UnconfirmedCreateError );
	expect( asked ).toEqual( [ 'GET', 'POST', 'GET', 'GET' ] );
} );

test( 'the search for a root ends where two addresses hang, and names them', async () => {
	const asked: string[] = [];
	const hanging: typeof globalThis.fetch = ( url, init ) => {
		asked.push( `${ init?.method } ${ url }` );
		return new Promise( () => {} );
	};
	const refused: unknown = await discoverRoot( 'http://127.0.0.1/', {
		fetch: hanging,
		timeoutMs: 50,
	} ).catch( ( error: unknown ) => error );
	expect( refused ).toMatchObject( {
		name: 'DiscoveryError',
		kind: 'discovery',
		tried: [
			expect.stringMatching( /^HEAD http:\/\/127.0.0.1\/: .*timeout/ ),
			expect.stringMatching( /^GET http:\/\/127.0.0.1\/: .*timeout/ ),
		],
	} );
	expect( asked ).toEqual( [
		'HEAD http://127.0.0.1/',
		'GET http://127.0.0.1/',
	] );
} );

test( 'a server that hangs on HEAD alone is asked on', async () => {
	server().pages[ '/' ] = () => ( {
		status: 200,
		headers: { link: `<${ server().root }>; rel="https://api.w.org/"` },
		text: '',
	} );
	const found = await discoverRoot( server().url, {
		fetch: ( url, init ) =>
			init?.method === 'HEAD'
				? new Promise( () => {} )
				: fetch( url, init ),
		timeoutMs: 2_000,
	} );
	expect( found ).toEqual( { root: server().root, via: 'link-header' } );
}, 30_000 );
