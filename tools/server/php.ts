import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Programs } from './machine';
import { startService, type Service } from '../service';

/**
 * php-fpm of our own, on a socket.
 *
 * @param programs The machine's programs.
 * @param folder   Where its configuration and log stand.
 * @param socket   The socket's path.
 */
export async function startPhp(
	programs: Programs,
	folder: string,
	socket: string
): Promise< Service > {
	const isRoot = process.getuid?.() === 0;
	const configuration = path.join( folder, 'php-fpm.conf' );
	await rm( socket, { force: true } );
	await writeFile(
		configuration,
		`[global]
error_log = ${ path.join( folder, 'php-fpm.log' ) }
daemonize = no
[www]
listen = ${ socket }
listen.mode = 0666
${ isRoot ? 'user = root\ngroup = root' : '' }
pm = static
pm.max_children = 6
catch_workers_output = yes
php_admin_value[memory_limit] = 256M
php_admin_value[upload_max_filesize] = 32M
php_admin_value[post_max_size] = 32M
php_admin_value[max_execution_time] = 60
`
	);
	return startService( {
		name: 'php-fpm',
		command: programs.phpFpm,
		args: [
			'--nodaemonize',
			'--fpm-config',
			configuration,
			// A test puts the released plugin in the place of the link to the
			// checkout: PHP would go on following the link for two minutes.
			'-d',
			'realpath_cache_ttl=1',
			'-d',
			'opcache.revalidate_path=1',
			...( isRoot ? [ '--allow-to-run-as-root' ] : [] ),
		],
		log: path.join( folder, 'php-fpm.log' ),
		isReady: async () => existsSync( socket ),
		secondsToStart: 30,
	} );
}
