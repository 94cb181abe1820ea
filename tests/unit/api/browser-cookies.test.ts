/** @jest-environment node */
import {
	applicationPassword,
	bearer,
	createClient,
	nonce,
	type Auth,
} from '../../../src/api';

const ways: [ string, Auth | undefined, string ][] = [
	[ 'a page’s own nonce', nonce( 'n' ), 'same-origin' ],
	[ 'an application password', applicationPassword( 'a', 'b' ), 'omit' ],
	[ 'a token', bearer( 't' ), 'omit' ],
	[ 'nobody’s name', undefined, 'omit' ],
];

test.each( ways )(
	'what a browser does with its cookies where it asks with %s',
	async ( _, auth, credentials ) => {
		const sent: unknown[] = [];
		const client = createClient( {
			root: 'https://example.org/wp-json/',
			auth,
			onEvent: () => undefined,
			fetch: async ( _address, init ) => {
				sent.push( init?.credentials );
				return Response.json( { id: 1 } );
			},
		} );
		await client.posts.get( 1 );
		expect( sent ).toEqual( [ credentials ] );
	}
);
