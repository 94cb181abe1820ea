/** @jest-environment node */
import {
	applicationPassword,
	bearer,
	createClient,
	headerAuth,
	nonce,
	type BatchItem,
} from '../../../src/api';
import { trusted } from '../../../src/api/transport/decode';
import { freshStubServer } from './fresh-stub-server';

const server = freshStubServer();

// What a program in JavaScript may pass, which no compiler looks at.
const client = () => createClient( { root: server().root } );

const FILE =
	'upload() needs a path, a URL, a File, or { data, name } with a name such as photo.jpg';
const DATA =
	'upload() needs a Blob, an ArrayBuffer or a Uint8Array as data; read a stream or a promise to its end first';
const UPSERT =
	'upsert() needs the slug or the id of the post, to find it by. Nothing was sent.';

const calls: [ string, () => Promise< unknown >, string ][] = [
	[
		'upload( null )',
		() => client().media.upload( trusted( null ) ),
		`${ FILE }, not null. Nothing was sent.`,
	],
	[
		'upload() of bytes without a name',
		() => client().media.upload( trusted( { data: new Blob( [ 'x' ] ) } ) ),
		`${ FILE }. Nothing was sent.`,
	],
	[
		'upload() of a name without bytes',
		() => client().media.upload( trusted( { name: 'a.txt' } ) ),
		`${ FILE }. Nothing was sent.`,
	],
	...[
		new ReadableStream(),
		Promise.resolve( new Blob( [ 'x' ] ) ),
		[ 1, 2 ],
		{ length: 2 },
	].map( ( data ): ( typeof calls )[ number ] => [
		`upload() of ${ Object.prototype.toString.call( data ) } as data`,
		() => client().media.upload( trusted( { data, name: 'a.txt' } ) ),
		`${ DATA }. Nothing was sent.`,
	] ),
	[
		'upload() of text as data',
		() => client().media.upload( trusted( { data: 'x', name: 'a.txt' } ) ),
		`${ DATA }, not string. Nothing was sent.`,
	],
	[
		'upload() with null for its texts',
		() =>
			client().media.upload(
				{ data: new Blob( [ 'x' ] ), name: 'a.txt' },
				trusted( null )
			),
		'upload() needs the texts of the file as fields, not null. Nothing was sent.',
	],
	[ 'upsert( {} )', () => client().posts.upsert( trusted( {} ) ), UPSERT ],
	[
		'upsert() of an empty slug',
		() => client().posts.upsert( { slug: '', title: 'T' } ),
		UPSERT,
	],
	[
		'upsert()',
		() => client().posts.upsert( trusted( undefined ) ),
		'upsert() needs a post, not undefined. Nothing was sent.',
	],
	[
		'create( null )',
		() => client().posts.create( trusted( null ) ),
		'create() needs a post, not null. Nothing was sent.',
	],
	[
		'create() of a slug that is a number',
		() => client().posts.create( { slug: trusted( 7 ) } ),
		'A slug has to be text, not number. Nothing was sent.',
	],
	[
		'bySlug()',
		() => client().posts.bySlug( trusted( undefined ) ),
		'A slug has to be text, not undefined. Nothing was sent.',
	],
	[
		'update() without changes',
		() => client().posts.update( 1, trusted( undefined ) ),
		'update() needs the changes, not undefined. Nothing was sent.',
	],
	[
		'a comment that is null',
		() => client().comments.create( trusted( null ) ),
		'create() needs a comment, not null. Nothing was sent.',
	],
	[
		'batch( null )',
		() => client().batch( trusted< BatchItem[] >( null ) ),
		'batch() needs a list of requests, not null. Nothing was sent.',
	],
	[
		'batch( [ null ] )',
		() => client().batch( [ trusted( null ) ] ),
		'batch() needs a list of requests. Nothing was sent.',
	],
];

test.each( calls )(
	'%s is refused with what it needs',
	async ( _, call, message ) => {
		await expect( call() ).rejects.toMatchObject( {
			name: 'InputError',
			kind: 'input',
			message,
		} );
		expect( server().log ).toEqual( [] );
	}
);

const HEADER =
	'Credentials in a header have to be one line of Latin letters: is this one missing, or is there a line break in it?';
const LOGIN =
	'An application password needs a login name without a colon, and the password itself.';

// As a variable of the environment that is not set gives them.
const missing = [ undefined, null, {}, [ 'abcd' ], 7 ].map( ( value ) =>
	trusted< string >( value )
);

test.each( missing )( '%j is no credential', async ( value ) => {
	const makers: [ () => unknown, string ][] = [
		[ () => bearer( value ), HEADER ],
		[ () => nonce( value ), HEADER ],
		[ () => applicationPassword( 'ana', value ), LOGIN ],
		[ () => applicationPassword( value, 'abcd' ), LOGIN ],
	];
	for ( const [ make, message ] of makers ) {
		expect( make ).toThrow(
			expect.objectContaining( { name: 'InputError', message } )
		);
	}
	const auth = headerAuth( () => ( { Authorization: value } ) );
	await expect(
		createClient( { root: server().root, auth } ).posts.get( 1 )
	).rejects.toMatchObject( { name: 'InputError', message: HEADER } );
	expect( server().log ).toEqual( [] );
} );
