import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { groundFolder } from '../folders';
import { countJest, countPlaywright } from '../test/count';
import { runOf, type Run } from '../test/run-of';
import { notMeasured, type Row, type Section } from './row';
import { promises, type Promised } from './suite-promises';

/** Why a run proves nothing, if so. */
function fault( run: Run | undefined ): string | undefined {
	if ( ! run ) {
		return 'its report does not say of which commit it is, so it did not come to its end';
	}
	if ( run.arguments.length > 0 ) {
		return `only what ${ run.arguments.join( ' ' ) } names was run`;
	}
	return run.exitCode === 0
		? undefined
		: `the run at ${ run.commit } ended with ${ run.exitCode ?? 'a signal' }`;
}

/**
 * What the last run of a suite says of a promise.
 *
 * @param promised What is promised, and where the suite reports.
 * @param folder   Where reports lie.
 */
export async function rowOf(
	{ what, command, reports, within }: Promised,
	folder: string
): Promise< Row > {
	const goal = `0 failed: \`${ command }\``;
	const files = reports.map( ( report ) => join( folder, report ) );
	if ( ! files.every( ( file ) => existsSync( file ) ) ) {
		return notMeasured(
			what,
			goal,
			`not run on this machine: \`${ command }\``
		);
	}
	const runs = await Promise.all( files.map( runOf ) );
	const count = command === 'npm test' ? countJest : countPlaywright;
	const counts = await Promise.all(
		files.map( ( file ) => count( file, within ) )
	);
	const passed = counts.reduce( ( sum, one ) => sum + one.passed, 0 );
	const failed = counts.reduce( ( sum, one ) => sum + one.failed, 0 );
	const at = new Set(
		runs.map( ( run ) => ( run ? `${ run.commit }, ${ run.day }` : '?' ) )
	);
	const faults = runs.flatMap( ( run ) => fault( run ) ?? [] );
	const [ first ] = faults;
	return {
		what,
		goal,
		measured: `${ passed } passed, ${ failed } failed (at ${ [ ...at ].join( ' and ' ) })`,
		isKept: passed > 0 && failed === 0 && faults.length === 0,
		reason: first && `${ first }. Run it again: \`${ command }\``,
	};
}

/** What the suites said when they last ran on this machine. */
export async function readSuites(): Promise< Section > {
	return {
		title: 'What must hold in every case',
		command: '',
		method: 'The last whole run of each suite on this machine, with the commit it was made at; `+` behind it: with changes that were not committed. Suites in a browser run on WordPress 7.1 and 6.8, those in Node without one.',
		rows: await Promise.all(
			promises.map( ( promised ) => rowOf( promised, groundFolder ) )
		),
	};
}
