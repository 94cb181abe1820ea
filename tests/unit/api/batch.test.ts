/** @jest-environment node */
import { createClient, type BatchItem } from '../../../src/api';
import { freshStubServer } from './fresh-stub-server';
import { quickClock } from './quick-clock';
import { sendAnswer } from './stub-server';

const server = freshStubServer();

const client = () =>
	createClient( { root: server().root, clock: quickClock() } );

/** What the batch itself is answered with; the question how many it takes, well. */
function answerWith( json: unknown, status = 207 ): void {
	server().fault = ( { method } ) =>
		method === 'POST'
			? ( { response } ) => sendAnswer( response, { status, json } )
			: undefined;
}

const create: BatchItem = { method: 'POST', path: '/wp/v2/posts' };

/** Each result in short: its status, the error's name and what it says. */
async function results( items: readonly BatchItem[] ): Promise< unknown[] > {
	const all = await client().batch( items );
	return all.map( ( one ) =>
		one.status === 'error'
			? [ one.error.name, one.error.message ]
			: one.status
	);
}

test( 'a failure without a code of WordPress’s is a failure', async () => {
	answerWith( {
		responses: [
			{ status: 500, body: null },
			{ status: 502, body: 'bad gateway' },
			{ status: 400, body: { message: 'no code' } },
			{ status: 201, body: { id: 1 } },
		],
	} );
	const bad = 'in place of JSON:';
	expect( await results( [ create, create, create, create ] ) ).toEqual( [
		[ 'BadResponseError', expect.stringContaining( `answered 500 ` ) ],
		[
			'BadResponseError',
			expect.stringContaining( `${ bad } “bad gateway”` ),
		],
		[
			'BadResponseError',
			expect.stringContaining( `${ bad } “{"message":"no code"}”` ),
		],
		'ok',
	] );
} );

test.each( [ {}, [], { responses: [] }, { responses: [ null ] } ] )(
	'of a batch answered with %j nobody knows what was carried out',
	async ( json ) => {
		answerWith( json, 200 );
		expect( await results( [ create ] ) ).toEqual( [
			[
				'UnconfirmedCreateError',
				'A batch was sent once, and no answer says what of it was carried out: POST /wp/v2/posts: the server answered 200 without this item’s result. Look at each item before sending it again.',
			],
		] );
	}
);

test( 'what WordPress held back is told apart', async () => {
	answerWith( {
		failed: 'validation',
		responses: [
			null,
			{ status: 400, body: { code: 'empty', message: 'Empty.' } },
		],
	} );
	expect( await results( [ create, create ] ) ).toEqual( [
		'not-run',
		[
			'ValidationError',
			'POST /wp/v2/posts: Empty. [empty, 400] Correct what is named, and send it again.',
		],
	] );
} );

test( 'what a batch has deleted is deleted, though its answer was lost', async () => {
	server().site.fill( 2 );
	let left = 1;
	server().fault = ( { method } ) =>
		method === 'POST' && left-- > 0
			? ( { response, act } ) => {
					act();
					response.socket?.destroy();
				}
			: undefined;
	const remove = ( id: number ): BatchItem => ( {
		method: 'DELETE',
		path: `/wp/v2/posts/${ id }`,
	} );
	expect( await results( [ remove( 1 ), remove( 2 ) ] ) ).toEqual( [
		'ok',
		'ok',
	] );
	expect( await results( [ remove( 1 ) ] ) ).toEqual( [
		[
			'NotFoundError',
			'DELETE /wp/v2/posts/1: Refused: rest_post_invalid_id. [rest_post_invalid_id, 404] Check the id: it may have been deleted.',
		],
	] );
} );

test( 'a post that never was is not called deleted after a limiter’s answer', async () => {
	let left = 1;
	server().fault = ( { method } ) =>
		method === 'DELETE' && left-- > 0
			? ( { response } ) =>
					sendAnswer( response, {
						status: 429,
						json: { code: 'x', message: 'y' },
					} )
			: undefined;
	await expect( client().posts.delete( 77 ) ).rejects.toMatchObject( {
		name: 'NotFoundError',
		attempts: 2,
	} );
} );

test( 'an abort ends the batch', async () => {
	server().fault = ( { method } ) =>
		method === 'POST' ? () => {} : undefined;
	await expect(
		client().batch( [ create ], { signal: AbortSignal.timeout( 150 ) } )
	).rejects.toMatchObject( {
		name: 'AbortedError',
		sent: true,
		message:
			'POST /batch/v1: the call was aborted. What was sent may still be carried out.',
	} );
} );

test.each( [
	[ undefined, {} ],
	[ true, { validation: 'require-all-validate' } ],
] )(
	'allValid: %j is sent as WordPress calls it',
	async ( allValid, asked ) => {
		await client().batch( [ create ], { allValid } );
		expect( server().bodies.at( -1 ) ).toEqual( {
			...asked,
			requests: [ create ],
		} );
	}
);

test.each( [
	[ { endpoints: [ { args: { requests: { maxItems: 2 } } } ] }, 3 ],
	[ { endpoints: { 0: { args: { requests: { maxItems: 2 } } } } }, 3 ],
	[ { endpoints: [ { args: { requests: { maxItems: 0 } } } ] }, 1 ],
	[ { endpoints: null }, 1 ],
	[ 'nothing of the kind', 1 ],
] )(
	'a site that says of its batches %j gets five in %i',
	async ( json, count ) => {
		server().fault = ( { method } ) =>
			method === 'OPTIONS'
				? ( { response } ) =>
						sendAnswer( response, { status: 200, json } )
				: undefined;
		expect( await results( Array( 5 ).fill( create ) ) ).toEqual(
			Array( 5 ).fill( 'ok' )
		);
		expect(
			server().log.filter( ( line ) => line.startsWith( 'POST' ) ).length
		).toBe( count );
	}
);
