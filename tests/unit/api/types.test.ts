/** @jest-environment node */
import {
	createClient,
	InputError,
	isEditorialError,
	NotFoundError,
	type Post,
} from '../../../src/api';
import { freshStubServer } from './fresh-stub-server';

const server = freshStubServer();

type Same< A, B > =
	( < T >() => T extends A ? 1 : 2 ) extends < T >() => T extends B ? 1 : 2
		? true
		: false;

/** Compiles only where both types are the same. */
const same = < A, B >( answer: Same< A, B > ) => answer;

const client = () => createClient( { root: server().root, retries: 0 } );

test( 'named fields are the fields of what comes', async () => {
	server().site.fill( 1 );
	const { posts } = client();
	const whole = await posts.get( 1, { _fields: [ 'id', 'content' ] } );
	const inner = await posts.get( 1, { _fields: [ 'content.raw' ] } );
	const both = await posts.get( 1, {
		_fields: [ 'content', 'content.raw' ],
	} );
	const named = await posts.bySlug( 'post-1', { _fields: [ 'title' ] } );
	expect( [
		same< typeof whole, Pick< Post, 'id' | 'content' > >( true ),
		same< ( typeof inner )[ 'content' ], Pick< Post[ 'content' ], 'raw' > >(
			true
		),
		same< ( typeof both )[ 'content' ], Post[ 'content' ] >( true ),
		same< typeof named, Pick< Post, 'title' > | null >( true ),
	] ).toEqual( [ true, true, true, true ] );
	expect( [ whole, inner, both, named ] ).toMatchObject( [
		{ id: 1 },
		{ content: { raw: '' } },
		{ content: { raw: '' } },
		{ title: { raw: '' } },
	] );
	expect( server().log.at( -1 ) ).toBe(
		'GET /wp-json/wp/v2/posts?slug=post-1&status=any&context=edit&orderby=id&order=asc&_fields%5B%5D=id&_fields%5B%5D=slug&_fields%5B%5D=parent&_fields%5B%5D=title'
	);
} );

type Product = Post & { acf: { price: string } };

test( 'the entries of another post type have the fields that they are said to have', async () => {
	Object.assign( server().site, {
		books: [ { id: 1, slug: 'kettle', acf: { price: '9' } } ],
	} );
	const products = client().type< Product >( 'books' );
	const whole = await products.get( 1 );
	const part = await products.get( 1, { _fields: [ 'id', 'acf.price' ] } );
	const named = await products.bySlug( 'kettle', { _fields: [ 'acf' ] } );
	const unnamed = await client()
		.type( 'books' )
		.get( 1, { _fields: [ 'id', 'acf' ] } );
	const changed = await products.upsert( { id: 1, slug: 'kettle' } );
	expect( [
		same< typeof whole, Product >( true ),
		same< typeof part, { id: number; acf: { price: string } } >( true ),
		same< typeof named, Pick< Product, 'acf' > | null >( true ),
		same< typeof unnamed, { id: number; acf: unknown } >( true ),
		same< typeof changed.post, Product >( true ),
	] ).toEqual( [ true, true, true, true, true ] );
	expect( [
		whole.acf.price,
		part.acf.price,
		named?.acf.price,
		unnamed.acf,
		changed.post.acf.price,
	] ).toEqual( [ '9', '9', '9', { price: '9' }, '9' ] );
} );

test( 'fields of plugins, and what _embed brings along, are read without a cast', async () => {
	Object.assign( server().site, {
		posts: [
			{
				id: 1,
				slug: 'a',
				meta: { footnotes: '[]' },
				_embedded: {
					author: [ { name: 'Ana' } ],
					'wp:featuredmedia': [ { source_url: 'a.png' } ],
					'wp:term': [ [ { name: 'News' } ] ],
				},
			},
		],
	} );
	const { meta, _embedded } = await client().posts.get( 1, {
		_embed: true,
	} );
	const footnotes = meta?.footnotes;
	const author = _embedded?.author?.[ 0 ]?.name;
	const picture = _embedded?.[ 'wp:featuredmedia' ]?.[ 0 ]?.source_url;
	const term = _embedded?.[ 'wp:term' ]?.[ 0 ]?.[ 0 ]?.name;
	expect( [
		same< typeof footnotes, unknown >( true ),
		same< typeof author, string | undefined >( true ),
		same< typeof picture, string | undefined >( true ),
		same< typeof term, string | undefined >( true ),
	] ).toEqual( [ true, true, true, true ] );
	expect( [ footnotes, author, picture, term ] ).toEqual( [
		'[]',
		'Ana',
		'a.png',
		'News',
	] );
} );

test( 'what cannot be asked for does not compile', () => {
	const { posts, users } = client();
	const products = client().type< Product >( 'books' );
	const refused = [
		// @ts-expect-error A post has no such field.
		() => posts.get( 1, { _fields: [ 'bogus' ] } ),
		// @ts-expect-error A title has no such part.
		() => posts.get( 1, { _fields: [ 'title.bogus' ] } ),
		// @ts-expect-error An id has no parts.
		() => posts.get( 1, { _fields: [ 'id.raw' ] } ),
		// @ts-expect-error Of users alone one is me.
		() => posts.get( 'me' ),
		// @ts-expect-error A product has no such field either.
		() => products.get( 1, { _fields: [ 'bogus' ] } ),
		// @ts-expect-error A list is all pages.
		() => posts.list( { page: 2 } ),
	];
	const taken = [
		() => users.get( 'me' ),
		() => posts.list( { _fields: [ 'meta.any', '_links.author' ] } ),
	];
	expect( [ refused.length, taken.length ] ).toEqual( [ 6, 2 ] );
} );

test( 'the kind of an error says which it is', async () => {
	const error: unknown = await client()
		.posts.get( 7 )
		.catch( ( reason: unknown ) => reason );
	const told: unknown[] = [];
	for ( const one of [ error, new InputError( 'x' ), new Error( 'x' ) ] ) {
		if ( ! isEditorialError( one ) ) {
			told.push( 'another' );
			continue;
		}
		switch ( one.kind ) {
			case 'not-found':
				told.push(
					same< typeof one, NotFoundError >( true ),
					one.code
				);
				break;
			case 'unconfirmed-create':
				told.push( one.lookUp );
				break;
			case 'auth':
				told.push( one.problem );
				break;
			default:
				told.push( one.kind );
		}
	}
	expect( told ).toEqual( [
		true,
		'rest_post_invalid_id',
		'input',
		'another',
	] );
} );
