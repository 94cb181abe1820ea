import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { groundFolder } from '../folders';
import type { WordPress } from '../wordpress/tree';

/**
 * The folder a WordPress lives in, database included. Each tree has its own,
 * so that going back to another version finds what was written there.
 *
 * @param wordpress The tree the site is, or will be, a copy of.
 * @param purpose   Who uses it, such as `start`.
 */
export function siteFolder( wordpress: WordPress, purpose: string ): string {
	const tree = createHash( 'sha256' )
		.update( wordpress.path )
		.digest( 'hex' );
	const name = `${ wordpress.version }-${ tree.slice( 0, 8 ) }`;
	return path.join( groundFolder, 'sites', purpose, name );
}

/**
 * Copies the tree to the site's folder, unless the site is there.
 *
 * @param wordpress The tree.
 * @param folder    The site's folder.
 */
export async function placeSite(
	wordpress: WordPress,
	folder: string
): Promise< void > {
	if ( existsSync( folder ) ) {
		return;
	}
	const unfinished = `${ folder }.unfinished`;
	await rm( unfinished, { recursive: true, force: true } );
	await mkdir( path.dirname( folder ), { recursive: true } );
	await cp( wordpress.path, unfinished, { recursive: true } );
	await rename( unfinished, folder );
}
