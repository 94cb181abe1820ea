import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { groundFolder } from '../folders';
import { inFull, told, type Row, type Section } from './row';

/** What one client did: milliseconds, requests, the process's most memory in MB, posts. */
export type Figures = {
	ms: number;
	requests: number;
	peakMb: number;
	done: number;
};

/** The middle round of each client, by task; ours is the first. */
export type ClientReport = Record< string, Record< string, Figures > >;

/** Where `npm run bench:api` leaves its figures. */
export const clientReport = path.join( groundFolder, 'bench-api.json' );

function rowsOf( task: string, clients: Record< string, Figures > ): Row[] {
	const own = Object.values( clients )[ 0 ]?.ms ?? NaN;
	return Object.entries( clients ).map(
		( [ client, { ms, requests, peakMb, done } ], place ) => {
			const ratio =
				place > 0
					? `, ${ ( ms / own ).toFixed( 2 ) } times the first`
					: '';
			return told(
				`${ task } ${ inFull( done ) } posts, ${ client }`,
				`${ inFull( ms ) } ms${ ratio }, ${ inFull( requests ) } requests, ${ peakMb } MB`
			);
		}
	);
}

/** What the clients did when they were last measured on this machine. */
export function readClientPeers(): Section {
	const report: ClientReport = existsSync( clientReport )
		? JSON.parse( readFileSync( clientReport, 'utf8' ) )
		: {};
	const rows = Object.entries( report ).flatMap( ( [ task, clients ] ) =>
		rowsOf( task, clients )
	);
	return {
		title: 'The client beside others',
		command: 'npm run bench:api',
		method: 'The same WordPress, in turns within one run, a Node process each: time, requests and the process’s most memory. upsert() looks before it writes and after, so that no post is there twice; create() of a post without a slug sends it once, as the others do, one after another; batch() sends 25 in one request.',
		rows:
			rows.length > 0
				? rows
				: [
						told(
							'reading and publishing',
							'not run on this machine'
						),
					],
	};
}
