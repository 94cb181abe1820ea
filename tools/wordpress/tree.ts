import { existsSync } from 'node:fs';
import {
	mkdir,
	mkdtemp,
	readFile,
	rename,
	rm,
	writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { groundFolder } from '../folders';

/** A WordPress tree nobody writes to: sites are copies of it. */
export interface WordPress {
	path: string;
	version: string;
	origin: string;
}

/** Puts a tree into `folder`, using `work` for what it needs meanwhile; gives the origin in words. */
export type FetchTree = ( folder: string, work: string ) => Promise< string >;

/**
 * The version a tree says it is.
 *
 * @param tree The folder that holds wp-includes.
 * @throws Error When there is no WordPress in it.
 */
export async function versionOf( tree: string ): Promise< string > {
	const file = path.join( tree, 'wp-includes/version.php' );
	if ( ! existsSync( file ) ) {
		throw new Error(
			`${ tree } holds no WordPress: wp-includes/version.php is missing.`
		);
	}
	const found = /\$wp_version = '([^']+)'/.exec(
		await readFile( file, 'utf8' )
	);
	if ( ! found?.[ 1 ] ) {
		throw new Error( `${ file } names no version.` );
	}
	return found[ 1 ];
}

/**
 * The tree kept under a name; fetched when it is not there yet.
 *
 * A tree gets its name only when it is complete, by one rename, so that what
 * a lost connection or Ctrl-C leaves behind is never taken for a whole one.
 *
 * @param name  Its folder's name in the cache.
 * @param fetch Puts the tree where it is told.
 * @param cache The folder that keeps trees.
 * @throws Error What `fetch` throws, or that no WordPress came.
 */
export async function keepTree(
	name: string,
	fetch: FetchTree,
	cache: string = groundFolder
): Promise< WordPress > {
	const kept = path.join( cache, 'trees', name );
	const tree = path.join( kept, 'wordpress' );
	const origin = path.join( kept, 'origin.txt' );
	if ( ! existsSync( kept ) ) {
		await mkdir( path.dirname( kept ), { recursive: true } );
		const work = await mkdtemp( path.join( cache, 'fetching-' ) );
		try {
			const whole = path.join( work, 'whole' );
			await mkdir( whole );
			const from = await fetch( path.join( whole, 'wordpress' ), work );
			await versionOf( path.join( whole, 'wordpress' ) );
			await writeFile( path.join( whole, 'origin.txt' ), from );
			await rename( whole, kept );
		} finally {
			await rm( work, { recursive: true, force: true } );
		}
	}
	return {
		path: tree,
		version: await versionOf( tree ),
		origin: await readFile( origin, 'utf8' ),
	};
}
