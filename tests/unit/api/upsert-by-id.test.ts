/** @jest-environment node */
import { createClient } from '../../../src/api';
import { freshStubServer } from './fresh-stub-server';
import { quickClock } from './quick-clock';

const server = freshStubServer();

test( 'a post named by its id is read as its editor sees it, and changed where it differs', async () => {
	server().site.fill( 1 );
	const client = createClient( { root: server().root, clock: quickClock() } );
	const first = await client.posts.upsert( { id: 1, title: 'New' } );
	const second = await client.posts.upsert( { id: 1, title: 'New' } );
	expect( [ first.action, second.action ] ).toEqual( [
		'updated',
		'unchanged',
	] );
	expect( server().log ).toEqual( [
		'GET /wp-json/wp/v2/posts/1?context=edit',
		'POST /wp-json/wp/v2/posts/1',
		'GET /wp-json/wp/v2/posts/1?context=edit',
	] );
} );
