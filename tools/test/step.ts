import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { groundFolder, root } from '../folders';
import { endAfter, spawnGroup } from '../process-group';
import type { Say } from '../wordpress/get-wordpress';

/** How many passed and failed: test cases where they can be told, else the step itself. */
export interface Count {
	passed: number;
	failed: number;
}

/** A step that failed: what it said, and what of it passed nevertheless. */
export class StepError extends Error {
	public constructor(
		message: string,
		public readonly count: Count
	) {
		super( message );
	}
}

/** One thing to find out; `run` throws when anything in it fails. */
export interface Step {
	title: string;
	run: ( say: Say ) => Promise< Count >;
}

const logs = path.join( groundFolder, 'logs' );

/** A program's ending, and where all it said stands. */
export interface Ended {
	isGood: boolean;
	log: string;
}

/**
 * Runs a program of the checkout, its words kept in a log.
 *
 * @param name    The log's name.
 * @param command Program and arguments.
 * @param seconds How long it may take.
 * @param env     Added to the environment.
 */
export async function runLogged(
	name: string,
	command: string[],
	seconds: number,
	env: Record< string, string > = {}
): Promise< Ended > {
	await mkdir( logs, { recursive: true } );
	const log = path.join( logs, `${ name }.log` );
	const file = createWriteStream( log );
	const [ program = '', ...args ] = command;
	const code = await new Promise< number | null >( ( resolve, reject ) => {
		const child = spawnGroup( program, args, {
			cwd: root,
			env: { ...process.env, ...env },
		} );
		const isLate = endAfter( child, seconds );
		child.stdin.end();
		child.stdout.pipe( file, { end: false } );
		child.stderr.pipe( file, { end: false } );
		child.on( 'error', reject );
		child.on( 'close', ( ended ) => {
			if ( isLate() ) {
				file.write( `\nIt was stopped after ${ seconds } s.\n` );
			}
			resolve( ended );
		} );
	} );
	await new Promise( ( resolve ) => file.end( resolve ) );
	return { isGood: code === 0, log };
}

/**
 * The step's count, when all is well; a program that ended badly has failed
 * at least once, whatever its report says.
 *
 * @param ended The program that did the step.
 * @param count What its report says.
 * @throws StepError With the end of the log.
 */
export async function judge( ended: Ended, count: Count ): Promise< Count > {
	if ( ended.isGood && count.failed === 0 ) {
		return count;
	}
	const lines = ( await readFile( ended.log, 'utf8' ) )
		.trimEnd()
		.split( '\n' );
	throw new StepError(
		[ ...lines.slice( -60 ), `All of it: ${ ended.log }` ].join( '\n' ),
		{
			passed: count.passed,
			failed: Math.max( count.failed, 1 ),
		}
	);
}

/** Throws away the logs of earlier runs. */
export async function clearLogs(): Promise< void > {
	await rm( logs, { recursive: true, force: true } );
}
