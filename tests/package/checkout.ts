import { cpSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../tools/folders';
import { run } from '../../tools/run';

/**
 * The checkout as a clone brings it, with nothing built, and with the
 * dependencies that `npm install` would bring.
 *
 * @param folder Where it is to be.
 */
export async function checkOut( folder: string ): Promise< void > {
	const files = await run(
		'git',
		[ 'ls-files', '-z', '--cached', '--others', '--exclude-standard' ],
		{ cwd: root }
	);
	for ( const file of files.split( '\0' ).filter( Boolean ) ) {
		cpSync( path.join( root, file ), path.join( folder, file ) );
	}
	symlinkSync(
		path.join( root, 'node_modules' ),
		path.join( folder, 'node_modules' )
	);
}
