/** @jest-environment node */
import { createClient } from '../../../src/api';
import { freshStubServer } from './fresh-stub-server';
import { quickClock } from './quick-clock';

const server = freshStubServer();

const client = () =>
	createClient( { root: server().root, clock: quickClock() } );

test.each( [
	[ undefined, 1 ],
	[ true, 1 ],
	[ false, 3 ],
] )(
	'request(): a POST that creates: %j and is cut off is sent %i times',
	async ( creates, times ) => {
		server().fault =
			() =>
			( { response, act } ) => {
				act();
				response.socket?.destroy();
			};
		const told: string[] = [];
		await expect(
			client().request( {
				method: 'POST',
				path: '/wp/v2/posts',
				data: { title: 'T' },
				creates,
				onRetry: ( { name } ) => told.push( name ),
			} )
		).rejects.toMatchObject( { name: 'NetworkError' } );
		expect( server().site.posts.length ).toBe( times );
		expect( told.length ).toBe( times - 1 );
	}
);

test( 'what can’t be written as JSON was never sent', async () => {
	const refused = {
		name: 'InputError',
		message:
			'The data can’t be written as JSON, so nothing was sent: Do not know how to serialize a BigInt',
	};
	const meta = { count: 1n };
	await expect( client().posts.create( { meta } ) ).rejects.toMatchObject(
		refused
	);
	await expect(
		client().posts.upsert( { slug: 'x', meta } )
	).rejects.toMatchObject( refused );
	expect( server().log.length ).toBe( 1 );
} );
