import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { createConnection } from 'node:net';
import path from 'node:path';
import { run } from '../run';
import type { Programs } from './machine';
import { startService, type Service } from '../service';

function accepts( socket: string ): Promise< boolean > {
	return new Promise( ( resolve ) => {
		const connection = createConnection( socket );
		connection.once( 'connect', () => {
			connection.destroy();
			resolve( true );
		} );
		connection.once( 'error', () => resolve( false ) );
	} );
}

async function createData( programs: Programs, data: string ): Promise< void > {
	if ( existsSync( data ) ) {
		return;
	}
	const unfinished = `${ data }.unfinished`;
	await rm( unfinished, { recursive: true, force: true } );
	await mkdir( unfinished, { recursive: true } );
	await run( programs.mariadbInstall, [
		'--no-defaults',
		`--datadir=${ unfinished }`,
		'--auth-root-authentication-method=normal',
		'--skip-test-db',
		...( process.getuid?.() === 0 ? [ '--user=root' ] : [] ),
	] );
	await rename( unfinished, data );
}

/**
 * A MariaDB of our own: its data in `folder`, no network, root without password.
 *
 * @param programs The machine's programs.
 * @param folder   Where data and log stand.
 * @param socket   The socket's path; longer than 100 bytes no system takes it.
 */
export async function startDatabase(
	programs: Programs,
	folder: string,
	socket: string
): Promise< Service > {
	const data = path.join( folder, 'database' );
	await createData( programs, data );
	return startService( {
		name: 'MariaDB',
		command: programs.mariadbd,
		args: [
			'--no-defaults',
			`--datadir=${ data }`,
			`--socket=${ socket }`,
			`--pid-file=${ path.join( folder, 'mariadb.pid' ) }`,
			'--skip-networking',
			'--skip-name-resolve',
			'--innodb-flush-log-at-trx-commit=0',
			'--innodb-buffer-pool-size=128M',
			...( process.getuid?.() === 0 ? [ '--user=root' ] : [] ),
		],
		log: path.join( folder, 'mariadb.log' ),
		isReady: () => accepts( socket ),
		secondsToStart: 60,
	} );
}
