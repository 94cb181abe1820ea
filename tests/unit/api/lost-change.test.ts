/** @jest-environment node */
import {
	createClient,
	type PostInput,
	type UpdateOptions,
} from '../../../src/api';
import { leavesFateUnknown } from '../../../src/api/transport/fate';
import { freshStubServer } from './fresh-stub-server';
import { quickClock } from './quick-clock';
import { sendAnswer, type Fault } from './stub-server';

const server = freshStubServer();

const client = () =>
	createClient( { root: server().root, clock: quickClock() } );

const VERSION = '2026-01-01T00:00:00';

type Change = (
	id: number,
	input: PostInput,
	options?: UpdateOptions
) => Promise< unknown >;

const ways: [ string, Change ][] = [
	[
		'update()',
		( id, input, options ) => client().posts.update( id, input, options ),
	],
	[
		'upsert()',
		( id, input, options ) =>
			client().posts.upsert( { id, ...input }, options ),
	],
];

/** What the site does with the requests from the first POST on. */
function fromFirstPost( ...faults: ( Fault | undefined )[] ): void {
	let posted = false;
	server().fault = ( { method } ) => {
		posted ||= method === 'POST';
		return posted ? faults.shift() : undefined;
	};
}

const passes = undefined;

const gateway: Fault = ( { response } ) => {
	response.writeHead( 504, { 'content-type': 'text/html' } );
	response.end( '<h1>Gateway Time-out</h1>' );
};

const cut: Fault = ( { response } ) => response.socket?.destroy();

const hangs: Fault = () => {};

const answers =
	( status: number, code: string ): Fault =>
	( { response } ) =>
		sendAnswer( response, {
			status,
			json: { code, message: 'No.', data: {} },
		} );

const firewall = answers( 403, 'blocked' );

const failing = ( change: Promise< unknown > ) =>
	change.then(
		() => undefined,
		( error: unknown ) => error
	);

const MAYBE =
	'The change may have arrived all the same, and what was tried next failed:';
const LOOK = 'Look at /wp/v2/posts/1 before you send it again.';

/** The faults, and the error: of the first try's kind, because of the last. */
const lost: [ string, ( Fault | undefined )[], object, object ][] = [
	[
		'a gateway gave up, and a firewall refuses to look',
		[ gateway, firewall ],
		{
			name: 'BadResponseError',
			kind: 'bad-response',
			status: 504,
			attempts: 1,
			contentType: 'text/html',
			excerpt: 'Gateway Time-out',
			message: expect.stringMatching(
				new RegExp(
					`^POST /wp/v2/posts/1: .* ${ MAYBE } GET /wp/v2/posts/1.*: No\\. \\[blocked, 403\\] .* ${ LOOK }$`
				)
			),
		},
		{ name: 'ForbiddenError', code: 'blocked' },
	],
	[
		'the connection broke, and the post is out of sight',
		[ cut, answers( 404, 'rest_post_invalid_id' ) ],
		{ name: 'NetworkError', kind: 'network', retryable: true },
		{ name: 'NotFoundError' },
	],
	[
		'it took too long, and a firewall refuses to send it again',
		[ hangs, passes, firewall ],
		{ name: 'TimeoutError', kind: 'timeout', afterMs: 1_500 },
		{ name: 'ForbiddenError' },
	],
	[
		'WordPress failed, and what it shows is no post',
		[
			answers( 500, 'internal_server_error' ),
			( { response } ) =>
				sendAnswer( response, { status: 200, json: [] } ),
		],
		{
			name: 'ApiError',
			kind: 'api',
			status: 500,
			code: 'internal_server_error',
		},
		{ name: 'BadResponseError', status: 200 },
	],
	[
		'neither of two tries was answered',
		[ gateway, passes, cut ],
		{ name: 'BadResponseError', status: 504 },
		{ name: 'NetworkError' },
	],
];

describe.each( ways )( '%s', ( _, run ) => {
	test.each( lost )(
		'%s: the fate of the change stays unknown',
		async ( __, faults, error, cause ) => {
			server().site.fill( 1 );
			fromFirstPost( ...faults );
			const thrown = await failing(
				run(
					1,
					{ title: 'A' },
					{ ifModifiedGmt: VERSION, timeoutMs: 1_500, retries: 0 }
				)
			);
			expect( thrown ).toMatchObject( error );
			expect( thrown ).toHaveProperty(
				'cause',
				expect.objectContaining( cause )
			);
			expect( leavesFateUnknown( thrown ) ).toBe( true );
			expect( JSON.stringify( thrown ) ).not.toContain( '"cause"' );
		},
		30_000
	);

	test( 'an abort of the look is one of a change that had left', async () => {
		server().site.fill( 1 );
		const person = new AbortController();
		fromFirstPost( gateway, () => person.abort( 'enough' ) );
		await expect(
			run(
				1,
				{ title: 'A' },
				{ ifModifiedGmt: VERSION, signal: person.signal }
			)
		).rejects.toMatchObject( {
			name: 'AbortedError',
			sent: true,
			lookUp: '/wp/v2/posts/1',
			cause: 'enough',
			message: expect.stringContaining( MAYBE ),
		} );
	} );

	test( 'its own change is known by its words where tags were taken away', async () => {
		server().site.fill( 1 );
		fromFirstPost( ( { act, response } ) => {
			act();
			Object.assign( server().site.posts[ 0 ] ?? {}, {
				content: { raw: '<p>A B</p>' },
			} );
			response.socket?.destroy();
		} );
		await run(
			1,
			{ content: '<p>A <iframe>B</iframe></p>' },
			{ ifModifiedGmt: VERSION }
		);
		expect(
			server().log.filter( ( line ) => line.startsWith( 'POST' ) )
		).toHaveLength( 1 );
	} );

	test( 'one that adds a tag is not taken for done because somebody else changed the post', async () => {
		server().site.fill( 1 );
		await client().posts.update( 1, { content: 'A B' } );
		const { modified_gmt: ifModifiedGmt } = await client().posts.get( 1 );
		fromFirstPost( ( { response } ) => {
			Object.assign( server().site.posts[ 0 ] ?? {}, {
				menu_order: 2,
				modified_gmt: '2026-02-02T00:00:00',
			} );
			response.socket?.destroy();
		} );
		await expect(
			run( 1, { content: 'A <b>B</b>' }, { ifModifiedGmt } )
		).rejects.toMatchObject( { name: 'ConflictError' } );
	} );
} );

test( 'without a version, a refusal after a try that may have arrived leaves it unknown', async () => {
	server().site.fill( 1 );
	fromFirstPost( gateway, firewall );
	const thrown = await failing(
		client().posts.upsert( { id: 1, title: 'A' } )
	);
	expect( thrown ).toMatchObject( {
		name: 'BadResponseError',
		status: 504,
		cause: { name: 'ForbiddenError' },
	} );
} );

test( 'without a version, tries that all ended alike end as the last one did', async () => {
	server().site.fill( 1 );
	fromFirstPost( gateway, gateway, gateway );
	const thrown = await failing(
		client().posts.upsert( { id: 1, title: 'A' } )
	);
	expect( thrown ).toMatchObject( { status: 504, attempts: 3 } );
	expect( thrown ).not.toHaveProperty( 'cause' );
} );
