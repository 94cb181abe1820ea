import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Times convert() beside WordPress's own conversion under jsdom and beside
 * marked, each in a process of its own, on the same article. Times are the
 * processor's, so that what else runs on the machine counts less.
 */

type Result = { ready: number; each: number; peak: number };

const runner = join( __dirname, 'convert-one.ts' );
const fixture = join(
	__dirname,
	'../../tests/fixtures/content/core/everything.md'
);

// An article of about 5 KB, as long ones are: the fixture's syntax, repeated.
const article = readFileSync( fixture, 'utf8' ).repeat( 4 ).slice( 0, 5000 );
const megabyte = `${ article }\n\n`.repeat( 200 );

function measure( route: string, document: string, rounds: number ): Result {
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

function report( name: string, { ready, each, peak }: Result, base?: Result ) {
	const ratio = base ? `, ${ ( each / base.each ).toFixed( 1 ) }× ours` : '';
	console.log(
		`${ name.padEnd( 26 ) } ready ${ ready.toFixed( 0 ) } ms, ` +
			`${ each.toFixed( 1 ) } ms a document${ ratio }, peak ${ peak.toFixed(
				0
			) } MB`
	);
}

const ours = measure( 'convert', article, 40 );
report( 'convert(), 5 KB', ours );
report( 'marked, HTML only, 5 KB', measure( 'marked', article, 40 ), ours );
report( 'core rawHandler, 5 KB', measure( 'core', article, 10 ), ours );
report( 'convert(), 1 MB', measure( 'convert', megabyte, 1 ) );
report(
	'convert(), 0.5 MB',
	measure( 'convert', megabyte.slice( 0, megabyte.length / 2 ), 1 )
);
