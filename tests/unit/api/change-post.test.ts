/** @jest-environment node */
import {
	createClient,
	type PostInput,
	type UpdateOptions,
} from '../../../src/api';
import { freshStubServer } from './fresh-stub-server';
import { quickClock } from './quick-clock';
import { sendAnswer } from './stub-server';

const server = freshStubServer();

const client = () =>
	createClient( { root: server().root, clock: quickClock() } );

const sent = () =>
	server().log.filter( ( line ) => line.startsWith( 'POST' ) ).length;

const ways: [
	string,
	(
		id: number,
		input: PostInput,
		options?: UpdateOptions
	) => Promise< unknown >,
][] = [
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

test.each( ways )(
	'%s: a slug that is another’s is refused, each time',
	async ( _, run ) => {
		server().site.fill( 2 );
		for ( let n = 0; n < 2; n++ ) {
			await expect( run( 1, { slug: 'post-2' } ) ).rejects.toMatchObject(
				{
					name: 'ConflictError',
					existing: { id: 2, slug: 'post-2', status: 'draft' },
					message:
						'/wp/v2/posts: the slug “post-2” is taken by 2 (draft), so 1 was not changed. Choose another slug.',
				}
			);
		}
		expect( sent() ).toBe( 0 );
	}
);

test.each( ways )(
	'%s: a slug that WordPress gives as another is an error',
	async ( _, run ) => {
		server().site.fill( 1 );
		server().fault = ( { method } ) =>
			method === 'POST'
				? ( { response } ) =>
						sendAnswer( response, {
							status: 200,
							json: { id: 1, slug: 'feed-2', status: 'draft' },
						} )
				: undefined;
		await expect( run( 1, { slug: 'feed' } ) ).rejects.toMatchObject( {
			name: 'ConflictError',
			existing: { id: 1, slug: 'feed-2', status: 'draft' },
			message:
				'/wp/v2/posts: 1 was changed, but WordPress gave it the slug “feed-2” while “feed” is reserved, or in use by a post that this account can’t see. Choose another slug.',
		} );
	}
);

test.each( ways )(
	'%s: a slug that would be rewritten is refused',
	async ( _, run ) => {
		server().site.fill( 1 );
		await expect( async () =>
			run( 1, { slug: 'Hot Surfaces' } )
		).rejects.toMatchObject( { name: 'InputError' } );
		expect( sent() ).toBe( 0 );
	}
);

test.each( ways )(
	'%s: a free slug becomes the post’s, its own stays',
	async ( _, run ) => {
		server().site.fill( 1 );
		await run( 1, { slug: 'москва', title: 'T' } );
		await run( 1, { slug: 'москва', title: 'T' } );
		expect( server().site.posts ).toMatchObject( [
			{
				id: 1,
				slug: '%d0%bc%d0%be%d1%81%d0%ba%d0%b2%d0%b0',
				title: { raw: 'T' },
			},
		] );
	}
);

test( 'upsert() by id leaves a post of the same slug in other letters alone', async () => {
	server().site.fill( 1 );
	await client().posts.update( 1, { slug: 'москва' } );
	const { action } = await client().posts.upsert( { id: 1, slug: 'москва' } );
	expect( action ).toBe( 'unchanged' );
} );

test.each( ways )(
	'%s: an account that can’t publish may not make it pending',
	async ( _, run ) => {
		server().site.fill( 1 );
		server().site.capabilities = { edit_posts: true };
		await expect( run( 1, { status: 'pending' } ) ).rejects.toMatchObject( {
			name: 'InputError',
		} );
		expect( sent() ).toBe( 0 );
	}
);

test( 'which capability publishes is the type’s own', async () => {
	server().site.types = {
		book: {
			rest_base: 'books',
			capabilities: { publish_posts: 'publish_books' },
		},
	};
	server().site.capabilities = { publish_posts: true };
	const books = client().type( 'books' );
	await expect(
		books.upsert( { slug: 'x', status: 'pending' } )
	).rejects.toMatchObject( { name: 'InputError' } );
	server().site.capabilities = { publish_books: true };
	const { action } = await books.upsert( { slug: 'x', status: 'pending' } );
	expect( action ).toBe( 'created' );
} );

test( 'a page without a parent is one at the top', async () => {
	server().site.pages.push( { id: 50, slug: 'about', parent: 7 } );
	const pages = client().pages;
	const top = await pages.upsert( { slug: 'about', title: 'T' } );
	const again = await pages.upsert( { slug: 'about', title: 'T' } );
	const below = await pages.upsert( {
		slug: 'about',
		title: 'B',
		parent: 7,
	} );
	expect(
		[ top, again, below ].map( ( { action, post } ) => [ action, post.id ] )
	).toEqual( [
		[ 'created', 1 ],
		[ 'unchanged', 1 ],
		[ 'updated', 50 ],
	] );
	await expect( pages.bySlug( 'about' ) ).rejects.toMatchObject( {
		name: 'ConflictError',
	} );
} );

const VERSION = '2026-01-01T00:00:00';

/** The first change is cut off, after what happens on the site. */
function cutOffAfter( happens: ( act: () => unknown ) => void ): void {
	let left = 1;
	server().fault = ( { method } ) =>
		method === 'POST' && left-- > 0
			? ( { response, act } ) => {
					happens( act );
					response.socket?.destroy();
				}
			: undefined;
}

test.each( ways )(
	'%s: a change to one version that was lost is sent again, or found',
	async ( _, run ) => {
		server().site.fill( 1 );
		cutOffAfter( () => {} );
		await run( 1, { title: 'A' }, { ifModifiedGmt: VERSION } );
		expect( sent() ).toBe( 2 );
		cutOffAfter( ( act ) => act() );
		const { modified_gmt: ifModifiedGmt } = await client().posts.get( 1 );
		await run( 1, { title: 'B' }, { ifModifiedGmt } );
		expect( sent() ).toBe( 3 );
		expect( server().site.posts ).toMatchObject( [
			{ title: { raw: 'B' } },
		] );
	}
);

test.each( ways )(
	'%s: what somebody wrote between two tries is not written over',
	async ( _, run ) => {
		server().site.fill( 1 );
		cutOffAfter( ( act ) => {
			act();
			Object.assign( server().site.posts[ 0 ] ?? {}, {
				title: { raw: 'Theirs' },
				modified_gmt: '2026-02-02T00:00:00',
			} );
		} );
		await expect(
			run( 1, { title: 'Mine' }, { ifModifiedGmt: VERSION } )
		).rejects.toMatchObject( { name: 'ConflictError' } );
		expect( server().site.posts ).toMatchObject( [
			{ title: { raw: 'Theirs' } },
		] );
	}
);
