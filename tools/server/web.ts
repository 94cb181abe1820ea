import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Programs } from './machine';
import { startService, type Service } from '../service';

/** A folder served on a port of the loopback address. */
export interface Served {
	folder: string;
	port: number;
}

const fastcgiParameters = Object.entries( {
	CONTENT_LENGTH: '$content_length',
	CONTENT_TYPE: '$content_type',
	DOCUMENT_ROOT: '$document_root',
	HTTP_HOST: '$http_host',
	QUERY_STRING: '$query_string',
	REDIRECT_STATUS: '200',
	REMOTE_ADDR: '$remote_addr',
	REQUEST_METHOD: '$request_method',
	REQUEST_URI: '$request_uri',
	SCRIPT_FILENAME: '$document_root$fastcgi_script_name',
	SCRIPT_NAME: '$fastcgi_script_name',
	SERVER_NAME: '$server_name',
	SERVER_PORT: '$server_port',
	SERVER_PROTOCOL: '$server_protocol',
} )
	.map( ( [ name, value ] ) => `\t\t\tfastcgi_param ${ name } ${ value };` )
	.join( '\n' );

// Whether it is ours that answers: the port may be another's by now.
const READY = `/ready-${ randomUUID() }`;

function server( { folder, port }: Served, phpSocket: string ): string {
	return `
	server {
		listen 127.0.0.1:${ port };
		root ${ folder };
		index index.php;
		location = ${ READY } { return 200 ${ READY }; }
		location / { try_files $uri $uri/ /index.php?$args; }
		location ~ \\.php$ {
			try_files $uri =404;
			# Distributions' own list drops the port from the host's name.
${ fastcgiParameters }
			fastcgi_pass unix:${ phpSocket };
			fastcgi_read_timeout 120;
			fastcgi_buffers 16 64k;
			fastcgi_buffer_size 64k;
		}
	}`;
}

async function answers( { port }: Served ): Promise< boolean > {
	return fetch( `http://127.0.0.1:${ port }${ READY }`, {
		redirect: 'manual',
		signal: AbortSignal.timeout( 20_000 ),
	} ).then(
		async ( answer ) => ( await answer.text() ) === READY,
		() => false
	);
}

/**
 * nginx of our own in front of php-fpm.
 *
 * @param programs  The machine's programs.
 * @param folder    Where configuration, log and temporary files stand.
 * @param phpSocket php-fpm's socket.
 * @param sites     What to serve.
 */
export async function startWeb(
	programs: Programs,
	folder: string,
	phpSocket: string,
	sites: Served[]
): Promise< Service > {
	const temporary = path.join( folder, 'nginx' );
	await mkdir( temporary, { recursive: true } );
	const configuration = path.join( folder, 'nginx.conf' );
	await writeFile(
		configuration,
		`${ process.getuid?.() === 0 ? 'user root;' : '' }
worker_processes 1;
pid ${ temporary }/nginx.pid;
error_log stderr error;
events { worker_connections 256; }
http {
	include /etc/nginx/mime.types;
	default_type application/octet-stream;
	access_log off;
	client_max_body_size 32m;
	keepalive_timeout 65;
	gzip on;
	gzip_types text/css application/javascript application/json;
${ [ 'client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi' ].map( ( name ) => `	${ name }_temp_path ${ temporary }/${ name };` ).join( '\n' ) }
${ sites.map( ( site ) => server( site, phpSocket ) ).join( '\n' ) }
}
`
	);
	return startService( {
		name: 'nginx',
		command: programs.nginx,
		args: [
			'-p',
			temporary,
			'-c',
			configuration,
			'-e',
			'stderr',
			'-g',
			'daemon off;',
		],
		log: path.join( folder, 'nginx.log' ),
		isReady: async () =>
			( await Promise.all( sites.map( answers ) ) ).every( Boolean ),
		secondsToStart: 30,
	} );
}
