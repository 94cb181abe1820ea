/** @jest-environment node */
import { createClient } from '../../../src/api';
import { freshStubServer } from './fresh-stub-server';

const server = freshStubServer();

test( 'leaving a list ends the request for its next page', async () => {
	server().site.fill( 150 );
	const closed = new Promise( ( resolve ) => {
		server().fault = ( { query } ) =>
			query.get( 'page' ) === '2'
				? ( { response } ) => response.on( 'close', resolve )
				: undefined;
	} );
	const asked = async () => {
		while ( server().log.length < 2 ) {
			await new Promise( ( resolve ) => setImmediate( resolve ) );
		}
	};
	for await ( const post of createClient( {
		root: server().root,
		timeoutMs: 600_000,
	} ).posts.list() ) {
		expect( post.id ).toBe( 1 );
		await asked();
		break;
	}
	await closed;
} );
