import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../run';

/** The programs a server of the distribution is made of. */
export interface Programs {
	mariadbd: string;
	mariadbInstall: string;
	php: string;
	phpFpm: string;
	nginx: string;
}

type Say = ( line: string ) => void;

// The database's core package starts no service of its own.
const packages = [
	'mariadb-server-core',
	'nginx-light',
	...[
		'cli',
		'fpm',
		'mysql',
		'gd',
		'curl',
		'mbstring',
		'xml',
		'intl',
		'zip',
	].map( ( part ) => `php-${ part }` ),
];

const folders = [
	'/usr/sbin',
	'/usr/bin',
	'/usr/local/sbin',
	'/usr/local/bin',
];

async function find( name: RegExp ): Promise< string > {
	for ( const folder of folders.filter( existsSync ) ) {
		const found = ( await readdir( folder ) ).filter( ( file ) =>
			name.test( file )
		);
		const last = found.sort().at( -1 );
		if ( last ) {
			return path.join( folder, last );
		}
	}
	return '';
}

async function findPrograms(): Promise< Programs > {
	return {
		mariadbd: await find( /^mariadbd$/ ),
		mariadbInstall: await find( /^mariadb-install-db$/ ),
		php: await find( /^php(\d\.\d)?$/ ),
		phpFpm: await find( /^php-fpm(\d\.\d)?$/ ),
		nginx: await find( /^nginx$/ ),
	};
}

function missing( programs: Programs ): string[] {
	return Object.entries( programs )
		.filter( ( [ , found ] ) => ! found )
		.map( ( [ name ] ) => name );
}

/**
 * Whether system packages may be installed without asking: as root, or where
 * a machine is made for one run.
 */
export function mayInstall(): boolean {
	return process.getuid?.() === 0 || Boolean( process.env.CI );
}

/**
 * Installs packages of the distribution, after saying which.
 *
 * @param names Packages.
 * @param say   Is told before anything is done.
 * @throws Error When this user may not, or apt fails.
 */
export async function installPackages(
	names: string[],
	say: Say
): Promise< void > {
	const list = names.join( ' ' );
	if ( ! mayInstall() ) {
		throw new Error(
			`Missing on this machine. As root: apt-get install ${ list }`
		);
	}
	say( `Installing system packages: ${ list }` );
	const [ command, ...before ] =
		process.getuid?.() === 0 ? [ 'apt-get' ] : [ 'sudo', '-n', 'apt-get' ];
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	await run( command ?? 'apt-get', [ ...before, 'update' ], {
		env,
		timeout: 300,
	} );
	await run(
		command ?? 'apt-get',
		[ ...before, 'install', '-y', '--no-install-recommends', ...names ],
		{ env, timeout: 900 }
	);
}

/**
 * MariaDB, PHP and nginx; installed when they are not there and that is allowed.
 *
 * @param say Is told before anything is installed.
 * @throws Error That names what is missing and the command that brings it.
 */
export async function getPrograms( say: Say ): Promise< Programs > {
	let programs = await findPrograms();
	if ( missing( programs ).length > 0 ) {
		await installPackages( packages, say );
		programs = await findPrograms();
	}
	const lost = missing( programs );
	if ( lost.length > 0 ) {
		throw new Error( `Installed, yet not found: ${ lost.join( ', ' ) }.` );
	}
	return programs;
}
