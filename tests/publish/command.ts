import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { root } from '../../tools/folders';

/** How a run of the command ended. */
export type Ended = {
	code: number | null;
	/** Each line of standard output, read as JSON. */
	lines: Record< string, unknown >[];
	stdout: string;
	stderr: string;
};

/** A run of the command that goes on. */
export type Running = { child: ChildProcess; ended: Promise< Ended > };

type Options = {
	cwd: string;
	environment?: Record< string, string >;
	input?: string;
};

function objects( stdout: string ): Record< string, unknown >[] {
	// What a killed process printed may end in the middle of a line.
	return stdout.split( '\n' ).flatMap( ( line ) => {
		try {
			const value: unknown = JSON.parse( line );
			return typeof value === 'object' && value !== null
				? [ Object.fromEntries( Object.entries( value ) ) ]
				: [];
		} catch {
			return [];
		}
	} );
}

/**
 * Starts the built command, as a user of the package does.
 *
 * @param args    Its arguments.
 * @param options Where, as whom, with what on standard input.
 */
export function start( args: string[], options: Options ): Running {
	const { EDITORIAL_BLOCKS_SITE: _, ...inherited } = process.env;
	const child = spawn(
		process.execPath,
		[ path.join( root, 'dist/cli.cjs' ), ...args ],
		{
			cwd: options.cwd,
			env: { ...inherited, ...options.environment },
		}
	);
	let stdout = '';
	let stderr = '';
	child.stdout.on( 'data', ( chunk ) => ( stdout += chunk ) );
	child.stderr.on( 'data', ( chunk ) => ( stderr += chunk ) );
	child.stdin.on( 'error', () => {} );
	child.stdin.end( options.input );
	const ended = new Promise< Ended >( ( resolve ) => {
		child.on( 'close', ( code ) =>
			resolve( { code, lines: objects( stdout ), stdout, stderr } )
		);
	} );
	return { child, ended };
}

/**
 * Runs the built command to its end.
 *
 * @param args    Its arguments.
 * @param options Where, as whom, with what on standard input.
 */
export function command( args: string[], options: Options ): Promise< Ended > {
	return start( args, options ).ended;
}
