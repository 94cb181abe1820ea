/**
 * Measures the client beside wpapi and fluent-wp-client on one WordPress, each
 * in a process of its own, in turns within one run: read 1,000 posts, publish 200.
 *
 * EDITORIAL_BLOCKS_URL=http://127.0.0.1:9400 npm run bench:api
 *
 * The site is one with the testbed. Every post it writes is in a category of its
 * own, and only what is in that category is deleted at the end.
 */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

import { applicationPassword, createClient } from '../../src/api';
import { clearPosts, fillPosts } from './api-posts';

const site = process.env.EDITORIAL_BLOCKS_URL ?? 'http://127.0.0.1:9400';
const READ = Number( process.env.BENCH_READ ?? 1000 );
const PUBLISH = Number( process.env.BENCH_PUBLISH ?? 200 );
const ROUNDS = Number( process.env.BENCH_ROUNDS ?? 3 );
const clients = [ 'editorial-blocks', 'wpapi', 'fluent-wp-client' ] as const;

type Figures = { ms: number; requests: number; peakMb: number; done: number };

async function password(): Promise< string > {
	const response = await fetch( `${ site }/?testbed=application_password`, {
		method: 'POST',
		body: JSON.stringify( { user: 'admin' } ),
	} );
	const answer: { password: string } = await response.json();
	return answer.password;
}

async function measure(
	client: string,
	task: string,
	secret: string,
	category: number
): Promise< Figures > {
	const { stdout } = await promisify( execFile )(
		process.execPath,
		[ path.join( __dirname, 'api-client.mjs' ), client, task ],
		{
			env: {
				...process.env,
				BENCH_SITE: site,
				BENCH_SECRET: secret,
				BENCH_CATEGORY: String( category ),
				BENCH_COUNT: String( task === 'read' ? READ : PUBLISH ),
			},
		}
	);
	const figures: Figures = JSON.parse( stdout );
	return figures;
}

/**
 * The round of the middle time.
 * @param rounds
 */
function median( rounds: readonly Figures[] ): Figures | undefined {
	const sorted = [ ...rounds ].sort( ( a, b ) => a.ms - b.ms );
	return sorted[ Math.floor( sorted.length / 2 ) ];
}

function print( task: string, all: Map< string, Figures[] > ): void {
	const own = median( all.get( 'editorial-blocks' ) ?? [] )?.ms ?? NaN;
	for ( const [ client, rounds ] of all ) {
		const { ms = 0, requests, peakMb, done } = median( rounds ) ?? {};
		const time = `${ Math.round( ms ) } ms`.padStart( 9 );
		const ratio = ( ms / own ).toFixed( 2 );
		console.log(
			`${ task } ${ done } posts, ${ client }: ${ time } (${ ratio } × ours), ${ requests } requests, peak ${ peakMb } MB`
		);
	}
}

async function main(): Promise< void > {
	const secret = await password();
	const admin = createClient( {
		site,
		auth: applicationPassword( 'admin', secret ),
	} );
	const { id: category } = await admin.categories.ensure( {
		name: `Editorial Blocks bench ${ Date.now() }`,
	} );
	try {
		await fillPosts( admin, category, READ );
		for ( const task of [ 'read', 'publish' ] ) {
			const rounds = new Map< string, Figures[] >();
			for ( let round = 0; round < ROUNDS; round++ ) {
				// In turns, so that a busy moment of the machine hits all of them.
				for ( const client of clients ) {
					rounds.set( client, [
						...( rounds.get( client ) ?? [] ),
						await measure( client, task, secret, category ),
					] );
				}
			}
			print( task, rounds );
		}
	} finally {
		await clearPosts( admin, category );
	}
}

void main();
