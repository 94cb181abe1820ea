/** @jest-environment node */
import {
	createClient,
	discoverRoot,
	UnconfirmedCreateError,
	type Client,
} from '../../../src/api';
import { freshStubServer } from './fresh-stub-server';
import { quickClock } from './quick-clock';

const server = freshStubServer();

const hang = () => () => {};

/**
 * How long it takes, in milliseconds.
 */
async function timed( run: () => Promise< unknown > ): Promise< number > {
	const start = Date.now();
	await run();
	return Date.now() - start;
}

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
			timeoutMs: 20_000,
		} );
		const taken = await timed( async () => {
			await expect(
				run( client, AbortSignal.timeout( 150 ) )
			).rejects.toMatchObject( {
				name: 'AbortedError',
				cause: { name: 'TimeoutError' },
			} );
		} );
		expect( taken ).toBeLessThan( 3_000 );
	}
);

test( 'without a signal a site that hangs is given up after each try’s time', async () => {
	server().fault = hang;
	const client = createClient( {
		root: server().root,
		timeoutMs: 50,
		clock: quickClock(),
	} );
	await expect( client.posts.get( 1 ) ).rejects.toMatchObject( {
		name: 'TimeoutError',
		afterMs: 50,
	} );
	expect( server().log.length ).toBe( 3 );
} );

test( 'a create that hangs is looked for twice, not four times, where the site goes on hanging', async () => {
	let writes = 0;
	server().fault = ( { method } ) =>
		method === 'POST' || writes > 0 ? ( ++writes, () => {} ) : undefined;
	const clock = quickClock();
	const client = createClient( {
		root: server().root,
		timeoutMs: 300, // twelve seconds of this clock's
		clock,
	} );
	const refused = await client.posts
		.upsert( { slug: 'x', title: 'T' } )
		.catch( ( error: unknown ) => error );
	expect( refused ).toBeInstanceOf( UnconfirmedCreateError );
	expect(
		server()
			.log.slice( 1 )
			.map( ( line ) => line.split( ' ' )[ 0 ] )
	).toEqual( [ 'POST', 'GET', 'GET' ] );
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
		timeoutMs: 300,
	} );
	expect( found ).toEqual( { root: server().root, via: 'link-header' } );
} );
