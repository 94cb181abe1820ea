import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { signalGroup, spawnGroup } from './process-group';

/** A program that runs until it is stopped. */
export interface Service {
	stop: () => Promise< void >;
}

/** How to start one, and when it counts as started. */
export interface ServiceOptions {
	name: string;
	command: string;
	args: string[];
	log: string;
	isReady: () => Promise< boolean >;
	secondsToStart: number;
}

async function stop( child: ChildProcess ): Promise< void > {
	if ( child.exitCode !== null || child.signalCode !== null || ! child.pid ) {
		return;
	}
	const ended = new Promise( ( resolve ) => child.once( 'exit', resolve ) );
	signalGroup( child, 'SIGTERM' );
	const timer = setTimeout( () => signalGroup( child, 'SIGKILL' ), 8000 );
	await ended;
	clearTimeout( timer );
}

function endOfLog( log: string ): string {
	const lines = readFileSync( log, 'utf8' ).trim().split( '\n' );
	return [ `The end of ${ log }:`, ...lines.slice( -8 ) ].join( '\n' );
}

/**
 * Starts a program and waits until it answers. This program ends, with the
 * reason, when that one ends before it is stopped: who waits for a site that
 * is gone should read why.
 *
 * @param options What to run, its log file and the sign that it is up.
 * @throws Error With the end of its log when it does not come up.
 */
export async function startService(
	options: ServiceOptions
): Promise< Service > {
	const { name, command, args, log, isReady, secondsToStart } = options;
	const file = openSync( log, 'a' );
	const child = spawnGroup( command, args, {
		stdio: [ 'ignore', file, file ],
	} );
	closeSync( file );
	let problem = '';
	child.on( 'error', ( error ) => ( problem = error.message ) );

	const deadline = Date.now() + secondsToStart * 1000;
	while ( ! ( await isReady() ) ) {
		const ended = problem || child.exitCode !== null;
		if ( ended || Date.now() > deadline ) {
			await stop( child );
			throw new Error(
				[ `${ name } did not start.`, problem, endOfLog( log ) ]
					.filter( Boolean )
					.join( ' ' )
			);
		}
		await wait( 100 );
	}
	const giveUp = () => {
		console.error( `${ name } ended by itself. ${ endOfLog( log ) }` );
		process.exit( 1 );
	};
	child.once( 'exit', giveUp );
	return {
		stop: () => {
			child.off( 'exit', giveUp );
			return stop( child );
		},
	};
}
