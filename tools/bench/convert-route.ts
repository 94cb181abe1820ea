import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds to load a route and for a document; peak memory in MB. */
export type Result = { ready: number; each: number; peak: number };

/** Ours, WordPress's own conversion under jsdom, or marked, which stops at HTML. */
export type Route = 'convert' | 'core' | 'marked';

const runner = join( __dirname, 'convert-one.ts' );
const fixture = join(
	__dirname,
	'../../tests/fixtures/content/core/everything.md'
);

/** An article of about 5 KB, as long ones are: a fixture's syntax, repeated. */
export const article = readFileSync( fixture, 'utf8' )
	.repeat( 4 )
	.slice( 0, 5000 );

/**
 * Times one way from a document to markup, in a process of its own. Times are
 * the clock's, as somebody waits for them: measure on a quiet machine.
 *
 * @param route    The way.
 * @param document The text.
 * @param rounds   How often; the median counts.
 * @throws Error With what the process said, when it fails.
 */
export function timeRoute(
	route: Route,
	document: string,
	rounds: number
): Result {
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		[ '--import', 'tsx', runner, route, String( rounds ) ],
		{ input: document, encoding: 'utf8', maxBuffer: 1e8 }
	);
	if ( status !== 0 ) {
		throw new Error( `The ${ route } route failed:\n${ stderr }` );
	}
	const [ last = '{}' ] = stdout.trim().split( '\n' ).slice( -1 );
	return JSON.parse( last );
}
