import {
	spawn,
	type ChildProcess,
	type ChildProcessWithoutNullStreams,
	type SpawnOptions,
	type SpawnOptionsWithoutStdio,
} from 'node:child_process';

const running = new Set< ChildProcess >();

/**
 * Sends a signal to a program and to all that it started.
 *
 * @param child Started by `spawnGroup()`.
 * @param name  The signal.
 */
export function signalGroup( child: ChildProcess, name: NodeJS.Signals ): void {
	try {
		if ( child.pid ) {
			process.kill( -child.pid, name );
		}
	} catch {
		// Nobody of the group is left.
	}
}

// However this program ends, what it started ends too.
process.on( 'exit', () => {
	running.forEach( ( child ) => signalGroup( child, 'SIGTERM' ) );
} );

/**
 * Ends this program on Ctrl-C and its like, and with it what it started.
 *
 * @param before What to end in order first.
 */
export function endOnSignals(
	before: () => Promise< void > = async () => {}
): void {
	for ( const name of [ 'SIGINT', 'SIGTERM', 'SIGHUP' ] as const ) {
		process.removeAllListeners( name );
		process.once( name, () => {
			void before().finally( () => process.exit( 130 ) );
		} );
	}
}

/**
 * Starts a program in a process group of its own: Ctrl-C reaches this program
 * alone, which ends the other in order, and with it whatever that has started.
 *
 * @param command The program, looked up on the path.
 * @param args    Its arguments; no shell reads them.
 * @param options As of `spawn()`.
 */
export function spawnGroup(
	command: string,
	args: string[],
	options: SpawnOptionsWithoutStdio
): ChildProcessWithoutNullStreams;
export function spawnGroup(
	command: string,
	args: string[],
	options: SpawnOptions
): ChildProcess;
export function spawnGroup(
	command: string,
	args: string[],
	options: SpawnOptions
): ChildProcess {
	if ( process.listenerCount( 'SIGINT' ) === 0 ) {
		endOnSignals();
	}
	const child = spawn( command, args, { ...options, detached: true } );
	running.add( child );
	child.once( 'exit', () => running.delete( child ) );
	return child;
}

/**
 * Ends a program, and what it started, where it takes too long. To end the
 * program alone would leave us waiting for whoever else holds its output.
 *
 * @param child   Started by `spawnGroup()`.
 * @param seconds How long it may take.
 * @return Whether it was ended; asked once it has closed.
 */
export function endAfter(
	child: ChildProcess,
	seconds: number
): () => boolean {
	let isLate = false;
	const timers = [
		setTimeout( () => {
			isLate = true;
			signalGroup( child, 'SIGTERM' );
		}, seconds * 1000 ),
		setTimeout(
			() => signalGroup( child, 'SIGKILL' ),
			seconds * 1000 + 5000
		),
	];
	child.once( 'close', () => timers.forEach( clearTimeout ) );
	child.once( 'error', () => timers.forEach( clearTimeout ) );
	return () => isLate;
}
