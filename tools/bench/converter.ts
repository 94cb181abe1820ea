import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../folders';
import { article, timeRoute } from './convert-route';
import { told, type Section } from './row';

const STARTS = 11;

// By the clock, as somebody waits for it: the fastest, since other programs only
// add to it.
function startOfCommand(): number {
	const times = Array.from( { length: STARTS }, () => {
		const before = performance.now();
		spawnSync( process.execPath, [
			join( root, 'dist/cli.cjs' ),
			'--help',
		] );
		return performance.now() - before;
	} );
	return Math.min( ...times );
}

/** How long documents take. */
export function measureConverter(): Section {
	const { each } = timeRoute( 'convert', article, 40 );
	const core = timeRoute( 'core', article, 10 );
	const start = startOfCommand();
	return {
		title: 'Converting documents',
		command: 'npm run bench:convert',
		method: 'By the clock. An article of 5 KB through convert() and the same through WordPress’s own conversion under jsdom: median of many in one process. The command’s start with --help: the fastest of eleven.',
		rows: [
			{
				what: 'an article of 5 KB',
				goal: '≤ 40 ms',
				measured: `${ each.toFixed( 1 ) } ms`,
				isKept: each <= 40,
			},
			told(
				'the same through WordPress’s own conversion',
				`${ core.each.toFixed( 1 ) } ms, after ${ core.ready.toFixed( 0 ) } ms to load`
			),
			{
				what: 'the command’s start',
				goal: '≤ 150 ms',
				measured: `${ start.toFixed( 0 ) } ms`,
				isKept: start <= 150,
			},
		],
	};
}
