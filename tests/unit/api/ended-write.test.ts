/** @jest-environment node */
import { createClient, type Client } from '../../../src/api';
import { freshStubServer } from './fresh-stub-server';
import { quickClock } from './quick-clock';
import { sendAnswer } from './stub-server';

const server = freshStubServer();

const client = () =>
	createClient( { root: server().root, clock: quickClock() } );

const MEDIA = [ '', ...[ 2, 3, 4, 5, 6, 7, 8, 9 ].map( ( n ) => `-${ n }` ) ]
	.map( ( n ) => `slug%5B%5D=file-2d711642b726${ n }` )
	.join( '&' );

const creates: [
	string,
	( c: Client, signal: AbortSignal ) => Promise< unknown >,
	string,
][] = [
	[
		'create',
		( c, signal ) => c.posts.create( { title: 'T' }, { signal } ),
		'/wp/v2/posts?status=any&orderby=date',
	],
	[
		'upsert',
		( c, signal ) => c.posts.upsert( { slug: 'x' }, { signal } ),
		'/wp/v2/posts?slug=x&status=any&context=edit&orderby=id&order=asc',
	],
	[
		'upload',
		( c, signal ) =>
			c.media.upload(
				{ data: new Blob( [ 'x' ] ), name: 'a.txt' },
				{},
				{ signal }
			),
		`/wp/v2/media?${ MEDIA }&orderby=id&order=asc`,
	],
	[
		'comment',
		( c, signal ) =>
			c.comments.create( { post: 1, content: 'C' }, { signal } ),
		'/wp/v2/comments?post=1&status=all',
	],
];

test.each( creates )(
	'%s: an abort after it has left says where to look',
	async ( _, run, lookUp ) => {
		const person = new AbortController();
		server().fault = ( { method } ) =>
			method === 'POST' ? () => person.abort() : undefined;
		const refused: unknown = await run( client(), person.signal ).catch(
			( error: unknown ) => error
		);
		expect( refused ).toMatchObject( {
			name: 'AbortedError',
			sent: true,
			lookUp,
			message: expect.stringMatching(
				/ What was sent may still be carried out\. Look at .* before sending it again\.$/
			),
		} );
	}
);

test( 'an abort before the create has left says that nothing was sent', async () => {
	server().fault = () => () => {};
	await expect(
		client().posts.create( { title: 'T' }, { signal: AbortSignal.abort() } )
	).rejects.toMatchObject( { name: 'AbortedError', sent: false } );
	expect( server().log ).toEqual( [] );
} );

test( 'who waits for another call of the same slug may leave, and the next one still waits', async () => {
	let answer = () => {};
	const arrived = new Promise< void >( ( resolve ) => {
		server().fault = ( { method } ) => {
			if ( method !== 'GET' || server().log.length > 1 ) {
				return undefined;
			}
			return ( { response, act } ) => {
				answer = () => sendAnswer( response, act() );
				resolve();
			};
		};
	} );
	const { posts } = client();
	const first = posts.upsert( { slug: 'x', title: 'T' } );
	await arrived;
	const left = posts.upsert(
		{ slug: 'x' },
		{ signal: AbortSignal.timeout( 50 ) }
	);
	const last = posts.upsert( { slug: 'x', title: 'T' } );
	await expect( left ).rejects.toMatchObject( {
		name: 'AbortedError',
		sent: false,
		message:
			'/wp/v2/posts x: the call was aborted while it waited for another one of the same name. It sent nothing.',
	} );
	expect( server().log.length ).toBe( 1 );
	answer();
	expect(
		[ await first, await last ].map( ( { action } ) => action )
	).toEqual( [ 'created', 'unchanged' ] );
} );
