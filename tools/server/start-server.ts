import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getWordPress, type Say } from '../wordpress/get-wordpress';
import { startDatabase } from './database';
import { getPrograms } from './machine';
import { startPhp } from './php';
import type { Service } from '../service';
import { askTestbed, install, placeFiles, type Site } from './site';
import { startWeb } from './web';

/** A running server, with the sites it serves. */
export interface Server extends Service {
	sites: Site[];
}

/** `folder`: where the sites and their data stand and stay; absent, they go when the server stops. */
export interface ServerOptions {
	folder?: string;
	sites: { wordpress: string; port: number }[];
	say: Say;
}

async function planSites(
	folder: string,
	options: ServerOptions
): Promise< Site[] > {
	const sites: Site[] = [];
	for ( const { wordpress: wanted, port } of options.sites ) {
		const wordpress = await getWordPress( wanted, options.say );
		const database = `wordpress_${ wanted.replace( /\W/g, '_' ) }`;
		sites.push( {
			wordpress,
			wanted,
			database,
			port,
			folder: path.join(
				folder,
				`site-${ wanted.replace( /[^\w.]/g, '-' ) }`
			),
			url: `http://127.0.0.1:${ port }`,
		} );
	}
	return sites;
}

/**
 * Starts MariaDB, php-fpm and nginx with a site for each WordPress asked for,
 * the plugin active, users made.
 *
 * @param options Folder, sites, and who is told of progress.
 * @throws Error When a program, a WordPress or the start of either fails; nothing keeps running then.
 */
export async function startServer( options: ServerOptions ): Promise< Server > {
	const { say } = options;
	const programs = await getPrograms( say );

	// Outside the checkout: WordPress would take a site inside the linked
	// plugin's folder for a part of the plugin, and a socket's path may have
	// no more than 107 bytes.
	const temporary = await mkdtemp(
		path.join( tmpdir(), 'editorial-blocks-' )
	);
	const folder = options.folder ?? temporary;
	process.once( 'exit', () => {
		rmSync( temporary, { recursive: true, force: true } );
	} );
	const databaseSocket = path.join( temporary, 'mariadb' );
	const phpSocket = path.join( temporary, 'php' );
	const services: Service[] = [];
	const stop = async () => {
		for ( const service of services.splice( 0 ).reverse() ) {
			await service.stop();
		}
		await rm( temporary, { recursive: true, force: true } );
	};
	try {
		await mkdir( folder, { recursive: true } );
		const sites = await planSites( folder, options );
		say( 'Starting MariaDB, php-fpm and nginx' );
		services.push(
			await startDatabase( programs, folder, databaseSocket )
		);
		for ( const site of sites ) {
			await placeFiles( site, databaseSocket );
			await install( site, programs, databaseSocket );
		}
		services.push( await startPhp( programs, folder, phpSocket ) );
		services.push( await startWeb( programs, folder, phpSocket, sites ) );
		for ( const site of sites ) {
			await askTestbed( site.url, 'prepare' );
			await askTestbed( site.url, 'plugin', { active: true } );
			say( `WordPress ${ site.wordpress.version } on ${ site.url }` );
		}
		return { sites, stop };
	} catch ( error ) {
		await stop();
		throw error;
	}
}
