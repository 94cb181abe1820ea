import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../folders';
import { documentOf, timeRoute } from './convert-route';
import { told, within, type Section } from './row';

const ARTICLE = 5_000;
const BOOK = 1_000_000;
const STARTS = 11;

// By the clock, as somebody waits for it: the fastest, since other programs only
// add to it.
function startOf( args: string[] ): number {
	const times = Array.from( { length: STARTS }, () => {
		const before = performance.now();
		spawnSync( process.execPath, args );
		return performance.now() - before;
	} );
	return Math.min( ...times );
}

/** How long documents take, as the package in dist/ converts them. */
export function measureConverter(): Section {
	const article = documentOf( ARTICLE );
	const own = timeRoute( 'convert', article, 20 );
	const marked = timeRoute( 'marked', article, 20 );
	const core = timeRoute( 'core', article, 5 );
	const book = timeRoute( 'convert', documentOf( BOOK ), 1 );
	const node = startOf( [ '--eval', '0' ] );
	const command = startOf( [ join( root, 'dist/cli.cjs' ), '--help' ] );
	return {
		title: 'Converting documents',
		command: 'npm run bench:convert',
		method: 'By the clock, the package as it is installed. An article of 5,000 bytes, all of Markdown’s syntax in it over and over, through convert() and through WordPress’s own conversion under jsdom: the median of many in one process, in the quietest of five such runs. The command’s start with --help, and Node’s own: the fastest of eleven each.',
		rows: [
			within(
				'an article of 5,000 bytes',
				own.each,
				40,
				'ms',
				'Half of the time is the Markdown parser’s, a library’s; on a machine that does other things at the same time all of it takes longer. Tried: the parser given 500 to 4,000 characters at once instead of 2,000, and the bundle without functions’ names; neither was faster beyond the noise.'
			),
			told(
				'the same through WordPress’s own conversion',
				`${ core.each.toFixed( 1 ) } ms, after ${ core.ready.toFixed( 0 ) } ms to load`
			),
			told(
				'the same through marked, which stops at HTML',
				`${ marked.each.toFixed( 1 ) } ms`
			),
			told(
				'a document of 1,000,000 bytes, once',
				`${ ( book.each / 1000 ).toFixed( 1 ) } s, at most ${ book.peak.toFixed( 0 ) } MB of memory`
			),
			within(
				'the command’s start',
				command,
				150,
				'ms',
				'On a machine that does other things at the same time all of it takes longer.'
			),
			told(
				'the same with an empty script in its place',
				`${ node.toFixed( 1 ) } ms`
			),
		],
	};
}
