/** @jest-environment node */
import {
	applicationPassword,
	createClient,
	discoverRoot,
	type Call,
	type Client,
	type ClientOptions,
} from '../../../src/api';
import { freshStubServer } from './fresh-stub-server';
import { quickClock } from './quick-clock';

const server = freshStubServer();

const MS = 'timeoutMs has to be a number from 1 to 2147483647';

const refused: [ Partial< ClientOptions >, string ][] = [
	[ { timeoutMs: 0 }, `${ MS }, not 0.` ],
	[ { timeoutMs: NaN }, `${ MS }, not NaN.` ],
	[ { timeoutMs: Infinity }, `${ MS }, not Infinity.` ],
	[ { timeoutMs: 3e9 }, `${ MS }, not 3000000000.` ],
	[ { retries: NaN }, 'retries has to be a number from 0 to 1000, not NaN.' ],
	[ { retries: -1 }, 'retries has to be a number from 0 to 1000, not -1.' ],
	[
		{ concurrency: { read: 0 } },
		'concurrency.read has to be a number from 1 to 1000, not 0.',
	],
	[
		{ concurrency: { write: NaN } },
		'concurrency.write has to be a number from 1 to 1000, not NaN.',
	],
];

test.each( refused )( '%p is refused', ( options, message ) => {
	const refusal = { name: 'ConfigError', kind: 'config', message };
	expect( () => createClient( { root: server().root, ...options } ) ).toThrow(
		expect.objectContaining( refusal )
	);
} );

const ofCalls: [ Call, string ][] = [
	[ { timeoutMs: 0 }, `${ MS }, not 0.` ],
	[ { retries: NaN }, 'retries has to be a number from 0 to 1000, not NaN.' ],
];

test.each( ofCalls )(
	'%p of one call is refused before anything is sent',
	async ( call, message ) => {
		const refusal = { name: 'ConfigError', message };
		const client = createClient( { root: server().root } );
		await expect( client.posts.get( 1, {}, call ) ).rejects.toMatchObject(
			refusal
		);
		await expect(
			client.posts.create( { title: 'T' }, call )
		).rejects.toMatchObject( refusal );
		expect( server().log ).toEqual( [] );
	}
);

test( 'the search for a root refuses the time that its requests could not be given', async () => {
	await expect(
		discoverRoot( server().url, { timeoutMs: Infinity } )
	).rejects.toMatchObject( {
		name: 'ConfigError',
		message: `${ MS }, not Infinity.`,
	} );
} );

test( 'the least and the most are taken', async () => {
	server().site.fill( 1 );
	for ( const options of [
		{ timeoutMs: 2 ** 31 - 1, retries: 0, concurrency: { read: 1 } },
		{ retries: 1000, concurrency: { read: 1000, write: 1 } },
	] ) {
		const client = createClient( { root: server().root, ...options } );
		expect( await client.posts.get( 1 ) ).toMatchObject( { id: 1 } );
	}
} );

const file = { data: new Blob( [ 'x' ] ), name: 'a.txt' };

const timed: [
	string,
	( client: Client, call: Call ) => Promise< unknown >,
][] = [
	[ 'a read', ( c, call ) => c.posts.get( 1, {}, call ) ],
	[ 'an upload', ( c, call ) => c.media.upload( file, {}, call ) ],
];

test.each( timed )(
	'%s is given the time of its call, else of its client',
	async ( _, run ) => {
		server().fault = ( { method, path } ) =>
			method === 'POST' || path.includes( '/posts' )
				? () => {}
				: undefined;
		const client = createClient( {
			root: server().root,
			retries: 0,
			timeoutMs: 40,
			clock: quickClock(),
		} );
		await expect( run( client, {} ) ).rejects.toThrow( /within 40 ms/ );
		await expect( run( client, { timeoutMs: 30 } ) ).rejects.toThrow(
			/within 30 ms/
		);
	}
);

test( 'the search for what is wrong with a login is given the client’s time', async () => {
	server().pages = {
		'/wp-json/': () => ( { status: 200, json: { namespaces: [] } } ),
		'/wp-json/wp/v2/posts/1': () => ( {
			status: 401,
			json: { code: 'rest_not_logged_in', message: 'no' },
		} ),
	};
	const client = createClient( {
		root: server().root,
		auth: applicationPassword( 'ann', 'x' ),
		timeoutMs: 2_000,
		fetch: ( url, init ) =>
			String( url ).includes( 'author_name' )
				? new Promise( () => {} )
				: fetch( url, init ),
	} );
	await expect( client.posts.get( 1 ) ).rejects.toMatchObject( {
		name: 'AuthError',
		problem: 'wrong-user-or-password',
	} );
}, 30_000 );

test( 'one signal may end many calls: none listens to it by itself, of which Node would warn', async () => {
	server().site.fill( 1 );
	const client = createClient( { root: server().root } );
	const stop = new AbortController();
	const listen = jest.spyOn( stop.signal, 'addEventListener' );
	const call = () => client.posts.get( 1, {}, { signal: stop.signal } );
	await Promise.all( Array.from( { length: 60 }, call ) );
	expect( listen ).not.toHaveBeenCalled();
	server().fault = () => () => {};
	const all = Promise.allSettled( Array.from( { length: 60 }, call ) );
	stop.abort( 'why' );
	expect(
		( await all ).map( ( end ) => end.status === 'rejected' && end.reason )
	).toEqual(
		Array.from( { length: 60 }, () =>
			expect.objectContaining( { name: 'AbortedError', cause: 'why' } )
		)
	);
} );

test.each( [ -1, NaN, 1.5, -Infinity ] )(
	'a list of at most %p items is refused before anything is sent',
	async ( limit ) => {
		const list = createClient( { root: server().root } ).posts.list();
		await expect( list.toArray( { limit } ) ).rejects.toMatchObject( {
			name: 'InputError',
			message: `limit has to be a whole number from 0, or Infinity, not ${ limit }.`,
		} );
		expect( server().log ).toEqual( [] );
	}
);

test.each( [
	[ 0, 0 ],
	[ 2, 2 ],
	[ Infinity, 3 ],
] )( 'a list of at most %p items has %p of three', async ( limit, count ) => {
	server().site.fill( 3 );
	const list = createClient( { root: server().root } ).posts.list();
	expect( await list.toArray( { limit } ) ).toHaveLength( count );
} );
