/** @jest-environment node */
import { createClient, type Client } from '../../../src/api';
import { freshStubServer } from './fresh-stub-server';
import { quickClock } from './quick-clock';

const server = freshStubServer();

const client = () =>
	createClient( { root: server().root, clock: quickClock() } );

type Delete = ( client: Client, force?: boolean ) => Promise< void >;

const ways: [ string, Delete, string, string ][] = [
	[
		'posts',
		( c, force ) => c.posts.delete( 7, { force } ),
		'?force=false',
		'?force=true',
	],
	[
		'comments',
		( c, force ) => c.comments.delete( 7, { force } ),
		'?force=false',
		'?force=true',
	],
	// They have no trash.
	[
		'media',
		( c, force ) => c.media.delete( 7, { force } ),
		'?force=true',
		'?force=true',
	],
	[
		'tags',
		( c, force ) => c.tags.delete( 7, { force } ),
		'?force=true',
		'?force=true',
	],
];

test.each( ways )(
	'%s go to the trash where there is one, and for good when forced',
	async ( kind, remove, gently, forced ) => {
		server().fault =
			() =>
			( { response } ) =>
				response
					.writeHead( 200, { 'content-type': 'application/json' } )
					.end( '{}' );
		await remove( client() );
		await remove( client(), true );
		expect( server().log ).toEqual( [
			`DELETE /wp-json/wp/v2/${ kind }/7${ gently }`,
			`DELETE /wp-json/wp/v2/${ kind }/7${ forced }`,
		] );
	}
);

test( 'a comment is moderated by its status', async () => {
	server().site.comments.push( { id: 7, slug: '', status: 'hold' } );
	await client().comments.moderate( 7, 'approved' );
	expect( server().log ).toEqual( [ 'POST /wp-json/wp/v2/comments/7' ] );
	expect( server().bodies ).toEqual( [ { status: 'approved' } ] );
} );
