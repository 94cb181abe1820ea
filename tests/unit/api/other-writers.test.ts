/** @jest-environment node */
import { createClient } from '../../../src/api';
import { sendAnswer, type Fault } from './stub-server';
import { freshStubServer } from './fresh-stub-server';
import { quickClock } from './quick-clock';

const server = freshStubServer();

const client = () =>
	createClient( { root: server().root, clock: quickClock() } );

const mine = { slug: 'x', title: 'Mine' };

/** Another writer takes the slug; then the first POST ends with the fault. */
function otherWriterThen( fault: Fault ): void {
	let posts = 0;
	server().fault = ( { method } ) => {
		if ( method !== 'POST' || posts++ > 0 ) {
			return undefined;
		}
		server().site.answer( {
			method: 'POST',
			path: '/wp/v2/posts',
			query: new URLSearchParams(),
			body: { slug: 'x', status: 'draft', title: 'Other' },
		} );
		return fault;
	};
}

const titles = () =>
	server().site.posts.map( ( { id, slug, title } ) => [
		id,
		slug,
		Object( title ).raw,
	] );

const limited: Fault = ( { response } ) =>
	sendAnswer( response, {
		status: 429,
		json: { code: 'slow_down', message: 'x' },
		headers: { 'retry-after': '0' },
	} );

const cutOff: Fault = ( { response } ) => {
	response.socket?.destroy();
};

test( 'create(): the slug is another’s by the time a limiter lets one through', async () => {
	otherWriterThen( limited );
	await expect( client().posts.create( mine ) ).rejects.toMatchObject( {
		name: 'ConflictError',
		existing: { id: 1, slug: 'x', status: 'draft' },
		message:
			'/wp/v2/posts: the slug “x” is taken by 1 (draft). Use upsert() to change that one, or another slug.',
	} );
	expect( titles() ).toEqual( [ [ 1, 'x', 'Other' ] ] );
} );

test( 'upsert(): the one that was quicker is changed', async () => {
	otherWriterThen( limited );
	const { action, post, attempts } = await client().posts.upsert( mine );
	expect( [ action, post.id, attempts ] ).toEqual( [ 'updated', 1, 1 ] );
	expect( titles() ).toEqual( [ [ 1, 'x', 'Mine' ] ] );
} );

test.each( [ 'create', 'upsert' ] as const )(
	'%s(): another’s post is no proof that the lost one arrived',
	async ( method ) => {
		otherWriterThen( cutOff );
		await expect( client().posts[ method ]( mine ) ).rejects.toMatchObject(
			{
				name: 'UnconfirmedCreateError',
				lookUp: '/wp/v2/posts?slug=x&status=any&context=edit&orderby=id&order=asc',
				message: expect.stringMatching(
					/ It was not there 1, 2, 4, 8 seconds later \(1, which has its name now, is another writer’s\), and may still arrive: /
				),
			}
		);
		expect( titles() ).toEqual( [ [ 1, 'x', 'Other' ] ] );
	}
);

test( 'what a look-up found is never deleted', async () => {
	const pages = [ [], [ 6 ], [ 5, 6 ] ];
	server().fault = ( { method } ) =>
		method === 'GET'
			? ( { response } ) =>
					sendAnswer( response, {
						status: 200,
						json: ( pages.shift() ?? [ 5, 6 ] ).map( ( id ) => ( {
							id,
							slug: 'x',
							title: { raw: 'Mine' },
						} ) ),
					} )
			: cutOff;
	const { post } = await client().posts.upsert( mine );
	expect( post.id ).toBe( 6 );
	expect( server().log.map( ( line ) => line.split( ' ' )[ 0 ] ) ).toEqual( [
		'GET',
		'POST',
		'GET',
	] );
} );

test( 'a post without a status is looked for by its slug all the same', async () => {
	await client().posts.create( { ...mine, status: undefined } );
	expect( server().bodies.at( -2 ) ).toEqual( {
		slug: 'x',
		title: 'Mine',
		status: 'draft',
	} );
} );

test( 'an endpoint that pays no heed to slugs has nothing written over', async () => {
	server().fault =
		() =>
		( { response } ) =>
			sendAnswer( response, {
				status: 200,
				json: [ { id: 9, slug: 'unrelated', title: { raw: 'T' } } ],
			} );
	const message = ( path: string, slug: string ) =>
		`${ path }: asked for the slug “${ slug }”, the endpoint gave “unrelated”: it does not look for slugs. Name its entries by their id.`;
	await expect(
		client().type( 'shop/v1/products' ).upsert( mine )
	).rejects.toMatchObject( { message: message( '/shop/v1/products', 'x' ) } );
	await expect(
		client().media.upload( { data: new Blob( [ 'x' ] ), name: 'a.txt' } )
	).rejects.toMatchObject( {
		message: message( '/wp/v2/media', 'file-2d711642b726' ),
	} );
	expect( server().log.filter( ( line ) => ! /^GET/.test( line ) ) ).toEqual(
		[]
	);
} );

test( 'a list that is none is an error, not a crash', async () => {
	server().fault =
		() =>
		( { response } ) =>
			sendAnswer( response, { status: 200, json: {} } );
	await expect( client().posts.upsert( mine ) ).rejects.toMatchObject( {
		name: 'EditorialError',
	} );
} );
