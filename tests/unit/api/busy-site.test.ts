/** @jest-environment node */
import { createClient, discoverRoot, type Client } from '../../../src/api';
import { freshStubServer } from './fresh-stub-server';
import { quickClock } from './quick-clock';

const server = freshStubServer();

const calls: [ string, ( client: Client ) => Promise< unknown >, number ][] = [
	[ 'a read', ( c ) => c.posts.get( 1 ), 1 ],
	[ 'a create without a slug', ( c ) => c.posts.create( { title: 'T' } ), 2 ],
];

test.each( calls )(
	'%s: a site that is busy while its root is searched for is asked again',
	async ( _, call, count ) => {
		server().site.fill( 1 );
		let asked = 0;
		const busy = () => ( { status: 503, text: 'busy' } );
		server().pages = {
			'/': () =>
				++asked > 2
					? {
							status: 200,
							text: '',
							headers: {
								link: `<${
									server().root
								}>; rel="https://api.w.org/"`,
							},
						}
					: busy(),
			'/wp-json/': busy,
		};
		const clock = quickClock();
		const client = createClient( { site: server().url, clock } );
		await call( client );
		expect( server().site.posts.length ).toBe( count );
		expect( clock.slept ).toEqual( [ 250 ] );
	}
);

test( 'a connection that is refused is named by its code, and may be there later', async () => {
	const closed = server().url;
	await server().stop();
	await expect( discoverRoot( closed ) ).rejects.toMatchObject( {
		name: 'DiscoveryError',
		retryable: true,
		tried: [
			`HEAD ${ closed }/: ECONNREFUSED`,
			`GET ${ closed }/: ECONNREFUSED`,
			`GET ${ closed }/wp-json/: ECONNREFUSED`,
			`GET ${ closed }/?rest_route=/: ECONNREFUSED`,
		],
	} );
	await server().start();
} );

test( 'a site without a REST API is searched once', async () => {
	const none = () => ( { status: 404, text: 'none' } );
	server().pages = { '/': none, '/wp-json/': none };
	const client = createClient( { site: server().url, clock: quickClock() } );
	await expect( client.posts.get( 1 ) ).rejects.toMatchObject( {
		name: 'DiscoveryError',
		retryable: false,
	} );
	expect( server().log.length ).toBe( 4 );
} );
