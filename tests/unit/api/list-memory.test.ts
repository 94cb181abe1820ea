/** @jest-environment node */
import v8 from 'node:v8';
import { runInNewContext } from 'node:vm';

import { createClient, type Handler } from '../../../src/api';

const POSTS = 20_000;
const POST_BYTES = 2_000;
const MOST_BYTES = 10 * 2 ** 20; // a quarter of all posts

v8.setFlagsFromString( '--expose-gc' );
const collectGarbage: () => void = runInNewContext( 'gc' );

const heapInUse = () => {
	collectGarbage();
	return process.memoryUsage().heapUsed;
};

/** A site of many posts, each with a text of its own. */
const handler: Handler = async ( { url = '' } ) => {
	const page = Number( new URL( url ).searchParams.get( 'page' ) );
	const posts = Array.from( { length: 100 }, ( _, n ) => ( {
		id: ( page - 1 ) * 100 + n + 1,
		content: { raw: `${ page } ${ n } `.padEnd( POST_BYTES, 'x' ) },
	} ) );
	return Response.json( posts, {
		headers: {
			'x-wp-total': String( POSTS ),
			'x-wp-totalpages': String( POSTS / 100 ),
		},
	} );
};

test.each( [ {}, { orderby: 'date' } ] )(
	'walking all posts (%j) holds a page or two of them',
	async ( query ) => {
		const client = createClient( {
			root: 'http://127.0.0.1/wp-json/',
			handler,
		} );
		const before = heapInUse();
		let count = 0;
		let most = 0;
		for await ( const { id } of client.posts.list( query ) ) {
			count++;
			if ( id % 2_000 === 0 ) {
				most = Math.max( most, heapInUse() - before );
			}
		}
		expect( count ).toBe( POSTS );
		expect( most ).toBeLessThan( MOST_BYTES );
	}
);
