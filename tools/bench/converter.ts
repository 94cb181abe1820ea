import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../folders';
import { article, timeRoute } from './convert-route';
import { told, type Section } from './row';

const STARTS = 11;

// Runs in the command itself, as it ends.
const sayTime =
	'data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write(`\\n${(user+system)/1000}`)})';

function startOfCommand(): number {
	const times = Array.from( { length: STARTS }, () => {
		const { stderr } = spawnSync(
			process.execPath,
			[ '--import', sayTime, join( root, 'dist/cli.cjs' ), '--help' ],
			{ encoding: 'utf8' }
		);
		return Number( stderr.split( '\n' ).at( -1 ) );
	} );
	return times.sort( ( a, b ) => a - b )[ Math.floor( STARTS / 2 ) ] ?? NaN;
}

/** How long documents take. */
export function measureConverter(): Section {
	const { each } = timeRoute( 'convert', article, 40 );
	const core = timeRoute( 'core', article, 10 );
	const start = startOfCommand();
	return {
		title: 'Converting documents',
		command: 'npm run bench:convert',
		method: 'Processor time of Node, median: an article of 5 KB through convert(), the same through WordPress’s own conversion under jsdom, and the command’s start with --help.',
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
