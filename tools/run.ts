import { endAfter, spawnGroup } from './process-group';

/** A program that ended badly; the message holds the last of what it said. */
export class CommandError extends Error {}

/** How to run a program. `timeout` is in seconds. */
export interface RunOptions {
	cwd?: string;
	env?: Record< string, string | undefined >;
	timeout?: number;
	input?: string;
}

/**
 * Runs a program to its end and gives what it wrote to standard output.
 *
 * @param command The program, looked up on the path.
 * @param args    Its arguments; no shell reads them.
 * @param options Folder, environment, limit in seconds, standard input.
 * @throws CommandError When it is missing, fails or takes too long.
 */
export function run(
	command: string,
	args: string[],
	options: RunOptions = {}
): Promise< string > {
	const { cwd, env, timeout = 600, input } = options;
	return new Promise( ( resolve, reject ) => {
		const child = spawnGroup( command, args, {
			cwd,
			env: { ...process.env, ...env },
		} );
		const isLate = endAfter( child, timeout );
		let out = '';
		let err = '';
		child.stdout.on( 'data', ( chunk ) => ( out += chunk ) );
		child.stderr.on( 'data', ( chunk ) => ( err += chunk ) );
		child.on( 'error', ( error ) =>
			reject( new CommandError( `${ command }: ${ error.message }` ) )
		);
		child.on( 'close', ( code, signal ) => {
			if ( code === 0 && ! isLate() ) {
				resolve( out );
				return;
			}
			const said = ( err.trim() || out.trim() )
				.split( '\n' )
				.slice( -12 )
				.join( '\n' );
			const how = isLate()
				? `was stopped after ${ timeout } s`
				: `ended with ${ code ?? signal }`;
			reject(
				new CommandError(
					`${ command } ${ how }${ said && `:\n${ said }` }`
				)
			);
		} );
		child.stdin.on( 'error', () => {} );
		child.stdin.end( input );
	} );
}
