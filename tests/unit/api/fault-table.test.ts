/** @jest-environment node */
import {
	ApiError,
	BadResponseError,
	createClient,
	EditorialError,
	type Client,
} from '../../../src/api';
import { faults } from './faults';
import { expected } from './fault-table';
import { quickClock } from './quick-clock';
import { StubServer } from './stub-server';

type Operation = {
	run: ( client: Client ) => Promise< unknown >;
	/** The requests that the fault is for. */
	method: 'GET' | 'POST' | 'DELETE';
	setUp?: ( server: StubServer ) => void;
};

const one = ( server: StubServer ) => server.site.fill( 1 );

const operations = {
	read: { method: 'GET', run: ( c ) => c.posts.get( 1 ), setUp: one },
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
	upload: {
		method: 'POST',
		run: async ( c ) =>
			(
				await c.media.upload(
					{ data: new Blob( [ 'bytes' ] ), name: 'a.txt' },
					{},
					{ timeoutMs: 2000 }
				)
			).action,
	},
	term: { method: 'POST', run: ( c ) => c.tags.ensure( { name: 'T' } ) },
	batch: {
		method: 'POST',
		run: async ( c ) => {
			const [ first ] = await c.batch( [
				{ method: 'POST', path: '/wp/v2/posts' },
			] );
			if ( first.status === 'error' ) {
				throw first.error;
			}
			return first.status;
		},
	},
} satisfies Record< keyof ( typeof expected )[ 'hang' ], Operation >;

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
	if ( fault.includes( 'act after' ) ) {
		await new Promise( ( resolve ) => {
			setTimeout( resolve, 1500 );
		} );
	}
	await server.stop();
	const sent = server.log.filter( ( line ) =>
		line.startsWith( operation.method )
	).length;
	const { posts, media, terms } = server.site;
	const there = posts.length + media.length + terms.length;
	return `${ outcome }, sent ${ sent }, on the site ${ there }`;
}

type FaultName = keyof typeof faults;
type Column = keyof typeof operations;

const names: FaultName[] = Object.keys( faults ).filter(
	( name ): name is FaultName => name in faults
);

test( 'the table has a row for every fault', () => {
	expect( names.slice().sort() ).toEqual( Object.keys( expected ).sort() );
} );

const columns: [ Column, Operation ][] = [
	[ 'read', operations.read ],
	[ 'update', operations.update ],
	[ 'delete', operations.delete ],
	[ 'create', operations.create ],
	[ 'upsert', operations.upsert ],
	[ 'upload', operations.upload ],
	[ 'term', operations.term ],
	[ 'batch', operations.batch ],
];

test.each( columns )(
	'%s: one fault, then a healthy server',
	async ( column, operation ) => {
		const rows = await Promise.all(
			names.map( async ( fault ) => [
				fault,
				await tryOut( operation, fault ),
			] )
		);
		expect( Object.fromEntries( rows ) ).toEqual(
			Object.fromEntries(
				names.map( ( fault ) => [ fault, expected[ fault ][ column ] ] )
			)
		);
	},
	30_000
);
