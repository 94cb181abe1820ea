/** @jest-environment node */
import { createClient } from '../../../src/api';
import { freshStubServer } from './fresh-stub-server';
import { quickClock } from './quick-clock';
import { sendAnswer } from './stub-server';

const server = freshStubServer();

/** The first request is refused so; the others are answered. */
function refuseFirst( headers: Record< string, string > ): void {
	let asked = 0;
	server().fault = () =>
		++asked === 1
			? ( { response } ) =>
					sendAnswer( response, {
						status: 429,
						json: { code: 'slow_down', message: 'no' },
						headers,
					} )
			: undefined;
}

test.each( [
	[ { 'retry-after': '7' }, [ 7000 ] ],
	[ { 'retry-after': '60' }, [ 60_000 ] ],
	[ { 'retry-after': '61' }, [] ],
	[ {}, [] ],
] )(
	'a call that comes after a refusal with %j waits as long',
	async ( headers, waits ) => {
		server().site.fill( 1 );
		refuseFirst( headers );
		const clock = quickClock();
		const client = createClient( { root: server().root, clock } );
		await expect(
			client.posts.get( 1, {}, { retries: 0 } )
		).rejects.toMatchObject( { name: 'RateLimitError' } );
		await client.posts.get( 1 );
		expect( clock.slept ).toEqual( waits );
	}
);
