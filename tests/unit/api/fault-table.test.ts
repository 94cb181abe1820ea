/** @jest-environment node */
import {
	ApiError,
	BadResponseError,
	createClient,
	EditorialError,
	type BatchItem,
	type Client,
} from '../../../src/api';
import { faults } from './faults';
import { expected } from './fault-table';
import { quickClock } from './quick-clock';
import { StubServer } from './stub-server';

type Operation = {
	run: ( client: Client ) => Promise< unknown >;
	/** The requests that the fault is for. */
	method: 'GET' | 'HEAD' | 'POST' | 'DELETE';
	setUp?: ( server: StubServer ) => void;
};

const one = ( server: StubServer ) => server.site.fill( 1 );

const POSTS = '/wp/v2/posts';

/** Ends as the first of its items that fails. */
async function sendBatch(
	client: Client,
	items: readonly BatchItem[]
): Promise< void > {
	for ( const result of await client.batch( items ) ) {
		if ( result.status === 'error' ) {
			throw result.error;
		}
	}
}

const operations = {
	read: { method: 'GET', run: ( c ) => c.posts.get( 1 ), setUp: one },
	list: {
		method: 'GET',
		run: ( c ) => c.posts.list().toArray(),
		setUp: one,
	},
	count: { method: 'HEAD', run: ( c ) => c.posts.list().count(), setUp: one },
	verify: { method: 'GET', run: ( c ) => c.verify(), setUp: one },
	update: {
		method: 'POST',
		run: ( c ) => c.posts.update( 1, { title: 'T' } ),
		setUp: one,
	},
	delete: {
		method: 'DELETE',
		run: ( c ) => c.posts.delete( 1, { force: true } ),
		setUp: one,
	},
	create: { method: 'POST', run: ( c ) => c.posts.create( { title: 'T' } ) },
	upsert: {
		method: 'POST',
		run: async ( c ) =>
			( await c.posts.upsert( { slug: 'x', title: 'T' } ) ).action,
	},
	'upsert of one there': {
		method: 'POST',
		run: async ( c ) =>
			( await c.posts.upsert( { slug: 'post-1', title: 'T' } ) ).action,
		setUp: one,
	},
	comment: {
		method: 'POST',
		run: ( c ) => c.comments.create( { post: 1, content: 'C' } ),
	},
	upload: {
		method: 'POST',
		run: async ( c ) =>
			(
				await c.media.upload( {
					data: new Blob( [ 'bytes' ] ),
					name: 'a.txt',
				} )
			).action,
	},
	term: { method: 'POST', run: ( c ) => c.tags.ensure( { name: 'T' } ) },
	batch: {
		method: 'POST',
		run: ( c ) => sendBatch( c, [ { method: 'POST', path: POSTS } ] ),
	},
	'batch of two': {
		method: 'POST',
		run: ( c ) =>
			sendBatch( c, [
				{ method: 'POST', path: POSTS },
				{ method: 'DELETE', path: `${ POSTS }/1` },
			] ),
		setUp: one,
	},
	'batch of a deletion': {
		method: 'POST',
		run: ( c ) =>
			sendBatch( c, [ { method: 'DELETE', path: `${ POSTS }/1` } ] ),
		setUp: one,
	},
} satisfies Record< string, Operation >;

/**
 * How it ended: `ok`, or the error with what tells it apart.
 */
function outcomeOf( error: unknown ): string {
	if ( error instanceof ApiError || error instanceof BadResponseError ) {
		return `${ error.name } ${ error.status }`;
	}
	return error instanceof EditorialError ? error.name : `BARE ${ error }`;
}

/**
 * One fault, then a healthy server: outcome, writes of this kind sent, things on the site.
 */
async function tryOut(
	operation: Operation,
	fault: FaultName
): Promise< string > {
	const server = new StubServer();
	await server.start();
	operation.setUp?.( server );
	let left = 1;
	server.fault = ( asked ) =>
		asked.method === operation.method && left-- > 0
			? faults[ fault ]
			: undefined;
	const client = createClient( {
		root: server.root,
		clock: quickClock(),
		timeoutMs: 2000,
	} );
	let outcome = 'ok';
	try {
		await operation.run( client );
	} catch ( error ) {
		outcome = outcomeOf( error );
	}
	if ( fault.includes( 'act after the next try' ) ) {
		await new Promise( ( resolve ) => {
			setTimeout( resolve, 150 );
		} );
	}
	server.late.forEach( ( act ) => act() );
	await server.stop();
	const sent = server.log.filter( ( line ) =>
		line.startsWith( operation.method )
	).length;
	const { posts, media, terms, comments } = server.site;
	const there = [ posts, media, terms, comments ].flat().length;
	return `${ outcome }, sent ${ sent }, on the site ${ there }`;
}

type FaultName = keyof typeof faults;
type Column = keyof typeof operations;

const isFault = ( name: string ): name is FaultName => name in faults;

const names = Object.keys( faults ).filter( isFault );

test( 'the table has every fault, once', () => {
	expect( expected.flatMap( ( row ) => row.faults ).sort() ).toEqual(
		names.slice().sort()
	);
} );

const isColumn = ( name: string ): name is Column => name in operations;

test.each( Object.keys( operations ).filter( isColumn ) )(
	'%s: one fault, then a healthy server',
	async ( column ) => {
		const rows = await Promise.all(
			names.map( async ( fault ) => [
				fault,
				await tryOut( operations[ column ], fault ),
			] )
		);
		expect( Object.fromEntries( rows ) ).toEqual(
			Object.fromEntries(
				expected.flatMap( ( row ) =>
					row.faults.map( ( fault ) => [ fault, row.ends[ column ] ] )
				)
			)
		);
	},
	60_000
);
