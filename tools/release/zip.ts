import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** The folder's name on a site, and so the plugin's in the directory. */
export const SLUG = 'editorial-blocks';

// A zip holds local times without saying where: given as local time here, the
// same bytes come out wherever this runs.
const ALWAYS = new Date( 2026, 0, 1 );

/**
 * A zip that depends on nothing but names and contents: the same files give the
 * same bytes on every machine and at every time.
 *
 * @param contents What each file holds, by its path in the plugin's folder.
 */
export async function zip(
	contents: ReadonlyMap< string, Buffer >
): Promise< Buffer > {
	const archive = new ZipFile();
	for ( const [ file, bytes ] of contents ) {
		archive.addBuffer( bytes, `${ SLUG }/${ file }`, {
			mtime: ALWAYS,
			forceDosTimestamp: true,
			mode: 0o100644,
			compressionLevel: 9,
		} );
	}
	archive.end();
	return buffer( archive.outputStream );
}

/**
 * A file's SHA-256, in hexadecimal.
 *
 * @param bytes The file.
 */
export function sha256( bytes: Buffer ): string {
	return createHash( 'sha256' ).update( bytes ).digest( 'hex' );
}
