import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../folders';
import { pluginFiles, sourceFiles } from './list';
import { asPatch } from './patch';

/** What holds the sources. */
export const SOURCE = 'source.patch';

const about = `What build/ is made from: blocks/, src/ and what builds them. In this folder,

    patch -p1 < ${ SOURCE }
    npm install
    npm run build:blocks

writes the files of build/ again, the same to the byte where package-lock.json
is that of this version.`;

/**
 * The plugin's zip, file by file.
 *
 * @return What each file holds, by its path in the plugin's folder.
 * @throws Error When one that a plugin cannot be without is missing.
 */
export async function releaseContents(): Promise< Map< string, Buffer > > {
	const read = ( file: string ) => readFileSync( join( root, file ) );
	const sources = ( await sourceFiles() ).map(
		( file ): [ string, string ] => [ file, read( file ).toString() ]
	);
	return new Map( [
		...pluginFiles().map( ( file ): [ string, Buffer ] => [
			file,
			read( file ),
		] ),
		[ SOURCE, Buffer.from( asPatch( new Map( sources ), about ) ) ],
	] );
}
