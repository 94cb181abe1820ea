// One client, one task, one process: node api-client.mjs CLIENT read|publish|create|batch.
// Prints its figures as JSON; what each client is told is as its own guide says.
import { createRequire } from 'node:module';
import http from 'node:http';
import diagnostics from 'node:diagnostics_channel';

const require = createRequire( import.meta.url );
const [ , , name, task ] = process.argv;
const { BENCH_SITE: site = '', BENCH_SECRET: password = '' } = process.env;
const count = Number( process.env.BENCH_COUNT );
const endpoint = `${ site }/wp-json/`;
const post = ( n ) => ( {
	title: `Bench published ${ n }`,
	slug: `bench-${ name }-${ process.pid }-${ n }`,
	categories: [ Number( process.env.BENCH_CATEGORY ) ],
	content: `<!-- wp:paragraph --><p>${ 'Words. '.repeat(
		1200
	) }</p><!-- /wp:paragraph -->`,
	status: 'publish',
} );

let requests = 0;
diagnostics.subscribe( 'undici:request:create', () => requests++ );
const { request } = http;
http.request = ( ...options ) => {
	requests++;
	return request( ...options );
};

const tasks = {
	'editorial-blocks': async () => {
		const { applicationPassword, createClient } =
			await import( 'editorial-blocks/api' );
		const client = createClient( {
			root: endpoint,
			auth: applicationPassword( 'admin', password ),
		} );
		return {
			read: async () => {
				let done = 0;
				for await ( const one of client.posts.list() ) {
					done += one.id ? 1 : 0;
					if ( done === count ) {
						break;
					}
				}
				return done;
			},
			publish: async () => {
				const all = Array.from( { length: count }, ( _, n ) =>
					client.posts.upsert( post( n ) )
				);
				return ( await Promise.all( all ) ).length;
			},
			// Without a slug nothing can be looked for: one request, as the others send it.
			create: async () => {
				const all = Array.from( { length: count }, ( _, n ) =>
					client.posts.create( { ...post( n ), slug: undefined } )
				);
				return ( await Promise.all( all ) ).length;
			},
			batch: async () => {
				const results = await client.batch(
					Array.from( { length: count }, ( _, n ) => ( {
						method: 'POST',
						path: '/wp/v2/posts',
						body: post( n ),
					} ) )
				);
				return results.filter( ( { status } ) => status === 'ok' )
					.length;
			},
		};
	},
	wpapi: async () => {
		const WPAPI = require( 'wpapi' );
		const client = new WPAPI( {
			endpoint,
			username: 'admin',
			password,
			auth: true,
		} );
		return {
			read: async () => {
				let done = 0;
				for ( let page = 1; done < count; page++ ) {
					const items = await client
						.posts()
						.perPage( 100 )
						.page( page );
					done += Math.min( items.length, count - done );
				}
				return done;
			},
			publish: async () => {
				for ( let n = 0; n < count; n++ ) {
					await client.posts().create( post( n ) );
				}
				return count;
			},
		};
	},
	'fluent-wp-client': async () => {
		const { WordPressClient } = await import( 'fluent-wp-client' );
		const client = new WordPressClient( {
			baseUrl: site,
			auth: { username: 'admin', password },
		} );
		return {
			read: async () => {
				const items = await client
					.content( 'posts' )
					.listAll( { perPage: 100 } );
				return items.slice( 0, count ).length;
			},
			publish: async () => {
				for ( let n = 0; n < count; n++ ) {
					await client.content( 'posts' ).create( post( n ) );
				}
				return count;
			},
		};
	},
};

const run = await tasks[ name ]();
requests = 0;
const start = performance.now();
const done = await run[ task ]();
const ms = performance.now() - start;
const peakMb = Math.round( process.resourceUsage().maxRSS / 1024 );
process.stdout.write( JSON.stringify( { ms, requests, peakMb, done } ) );
