/**
 * Measures the client beside wpapi and fluent-wp-client on one WordPress, each
 * in a process of its own, in turns within one run: read 1,000 posts, publish 200.
 * Leaves its figures where `npm run bench` takes them for docs/benchmarks.md.
 *
 * EDITORIAL_BLOCKS_URL=http://127.0.0.1:9400 npm run bench:api
 *
 * The site is one with the testbed. Every post it writes is in a category of its
 * own, and only what is in that category is deleted at the end.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

import { applicationPassword, createClient } from '../../src/api';
import { groundFolder } from '../folders';
import { clearPosts, fillPosts } from './api-posts';
import {
	clientReport,
	readClientPeers,
	type ClientReport,
	type Figures,
} from './client-peers';
import { asText } from './document';

const site = process.env.EDITORIAL_BLOCKS_URL ?? 'http://127.0.0.1:9400';
const READ = Number( process.env.BENCH_READ ?? 1000 );
const PUBLISH = Number( process.env.BENCH_PUBLISH ?? 200 );
const ROUNDS = Number( process.env.BENCH_ROUNDS ?? 3 );

/** One way to do a task: how the table names it, the client, and its task in api-client.mjs. */
type Way = readonly [ name: string, client: string, task: string ];

const peers = ( task: string ): Way[] => [
	[ 'wpapi', 'wpapi', task ],
	[ 'fluent-wp-client', 'fluent-wp-client', task ],
];
const tasks: Record< string, Way[] > = {
	reading: [
		[ 'editorial-blocks', 'editorial-blocks', 'read' ],
		...peers( 'read' ),
	],
	publishing: [
		[ 'editorial-blocks, upsert()', 'editorial-blocks', 'publish' ],
		[ 'editorial-blocks, create()', 'editorial-blocks', 'create' ],
		[ 'editorial-blocks, batch()', 'editorial-blocks', 'batch' ],
		...peers( 'publish' ),
	],
};

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

function median( rounds: readonly Figures[] ): Figures {
	const sorted = [ ...rounds ].sort( ( a, b ) => a.ms - b.ms );
	const middle = sorted[ Math.floor( sorted.length / 2 ) ];
	if ( ! middle ) {
		throw new Error( 'BENCH_ROUNDS has to be 1 or more.' );
	}
	return middle;
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
		const report: ClientReport = {};
		for ( const [ word, ways ] of Object.entries( tasks ) ) {
			const rounds = new Map< string, Figures[] >();
			for ( let round = 0; round < ROUNDS; round++ ) {
				// In turns, so that a busy moment of the machine hits all of them.
				for ( const [ name, client, task ] of ways ) {
					rounds.set( name, [
						...( rounds.get( name ) ?? [] ),
						await measure( client, task, secret, category ),
					] );
				}
			}
			report[ word ] = Object.fromEntries(
				[ ...rounds ].map( ( [ name, all ] ) => [
					name,
					median( all ),
				] )
			);
		}
		mkdirSync( groundFolder, { recursive: true } );
		writeFileSync( clientReport, JSON.stringify( report, null, '\t' ) );
		console.log( asText( [ readClientPeers() ] ) );
	} finally {
		await clearPosts( admin, category );
	}
}

void main();
