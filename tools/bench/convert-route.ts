import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds to load a route and for a document; peak memory in MB. */
export type Result = { ready: number; each: number; peak: number };

/** Ours, WordPress's own conversion under jsdom, or marked, which stops at HTML. */
export type Route = 'convert' | 'core' | 'marked';

const runner = join( __dirname, 'convert-one.mjs' );
const fixture = join(
	__dirname,
	'../../tests/fixtures/content/core/everything.md'
);

/**
 * A document of exactly so many bytes, with all of Markdown's syntax many times
 * over: more work than an article of that length is.
 *
 * @param bytes How many.
 * @throws Error When it can't be cut there, as inside of a character.
 */
export function documentOf( bytes: number ): string {
	const text = readFileSync( fixture, 'utf8' );
	const document = `${ text }\n`
		.repeat( Math.ceil( bytes / text.length ) )
		.slice( 0, bytes );
	const length = Buffer.byteLength( document );
	if ( length !== bytes ) {
		throw new Error(
			`${ fixture } was to give a document of ${ bytes } bytes and gave ${ length }: it may hold ASCII only.`
		);
	}
	return document;
}

/**
 * Times one way from a document to markup, in a process of its own, by the
 * clock: the median of so many, in the quietest of five runs where it is more
 * than one, since other programs only add to it.
 *
 * @param route    The way.
 * @param document The text.
 * @param times    How often in each run.
 * @throws Error With what the process said, when it fails.
 */
export function timeRoute(
	route: Route,
	document: string,
	times: number
): Result {
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		[ runner, route, String( times ) ],
		{ input: document, encoding: 'utf8', maxBuffer: 1e8 }
	);
	if ( status !== 0 ) {
		throw new Error(
			`The ${ route } route failed; \`npm run build:package\` makes what it measures:\n${ stderr }`
		);
	}
	const [ last = '{}' ] = stdout.trim().split( '\n' ).slice( -1 );
	return JSON.parse( last );
}
