import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../folders';
import { run } from '../run';
import type { WordPress } from '../wordpress/tree';
import { configure } from './configuration';
import type { Programs } from './machine';

/** A site of its own: files, database, address. */
export interface Site {
	wordpress: WordPress;
	/** The series asked for, such as `7.1`. */
	wanted: string;
	folder: string;
	database: string;
	port: number;
	url: string;
}

async function link( target: string, file: string ): Promise< void > {
	await mkdir( path.dirname( file ), { recursive: true } );
	await rm( file, { force: true, recursive: true } );
	await symlink( target, file );
}

/**
 * Puts a site's files in place: a copy of the tree, the plugin and the
 * testbed linked in, so that what is edited is what runs.
 *
 * @param site   The site.
 * @param socket The database's socket.
 */
export async function placeFiles(
	site: Site,
	socket: string
): Promise< void > {
	if ( ! existsSync( site.folder ) ) {
		const unfinished = `${ site.folder }.unfinished`;
		await rm( unfinished, { recursive: true, force: true } );
		await cp( site.wordpress.path, unfinished, { recursive: true } );
		await rename( unfinished, site.folder );
	}
	const content = path.join( site.folder, 'wp-content' );
	await link( root, path.join( content, 'plugins/editorial-blocks' ) );
	await link(
		path.join( root, 'tests/php/mu-plugins' ),
		path.join( content, 'mu-plugins' )
	);
	await writeFile(
		path.join( site.folder, 'wp-config.php' ),
		configure( { ...site, socket } )
	);
}

/**
 * Creates the site's database and installs WordPress, unless that was done.
 *
 * @param site     The site, its files in place.
 * @param programs The machine's programs.
 * @param socket   The database's socket.
 */
export async function install(
	site: Site,
	programs: Programs,
	socket: string
): Promise< void > {
	const script = path.join( root, 'tests/php/testbed-install.php' );
	const done = path.join( site.folder, '.installed' );
	if ( ! existsSync( done ) ) {
		await run( programs.php, [ script, socket, site.database ], {
			cwd: site.folder,
			timeout: 120,
		} );
		await writeFile( done, '' );
	}
}

/**
 * Asks the testbed of a site for something.
 *
 * @param url     The site's address.
 * @param action  What the testbed calls it.
 * @param request Its arguments.
 * @throws Error With the site's answer when it is not a good one.
 */
export async function askTestbed(
	url: string,
	action: string,
	request: object = {}
): Promise< unknown > {
	const answer = await fetch( `${ url }/?testbed=${ action }`, {
		method: 'POST',
		body: JSON.stringify( request ),
		signal: AbortSignal.timeout( 120_000 ),
	} );
	const text = await answer.text();
	if ( ! answer.ok ) {
		throw new Error(
			`${ url } answered ${ answer.status } to ${ action }: ${ text.slice( 0, 400 ) }`
		);
	}
	return JSON.parse( text );
}
