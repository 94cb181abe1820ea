import AdmZip from 'adm-zip';
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Unpacks a zip file.
 *
 * @param zip    The file's path or its bytes.
 * @param folder Where to; made when missing.
 * @throws Error When it is no zip file, or damaged.
 */
export function unzip( zip: string | Buffer, folder: string ): void {
	if ( typeof zip === 'string' && ! existsSync( zip ) ) {
		throw new Error( `${ path.resolve( zip ) } does not exist.` );
	}
	const archive = new AdmZip( zip );
	if ( ! archive.test() ) {
		throw new Error( 'The zip file is damaged; download it again.' );
	}
	archive.extractAllTo( folder, true );
}
