import { realpathSync } from 'node:fs';
import path from 'node:path';

function real( file: string ): string {
	try {
		return realpathSync( file );
	} catch {
		// What is not there is told by whoever reads it.
		return path.resolve( file );
	}
}

/**
 * Whether a file lies in one of several folders, links of the file system
 * followed: a document from elsewhere must not publish whatever its path names.
 *
 * @param file    The file.
 * @param folders The folders.
 */
export function isWithin( file: string, folders: readonly string[] ): boolean {
	return folders.some( ( folder ) => {
		const inside = path.relative( real( folder ), real( file ) );
		return (
			inside.split( path.sep )[ 0 ] !== '..' &&
			! path.isAbsolute( inside )
		);
	} );
}

/**
 * What is said of a file that is not uploaded for where it lies.
 *
 * @param url As the document names it.
 */
export function outside( url: string ): string {
	return `“${ url }” lies outside the folders that were given and is not uploaded; the address stays as it is. Put the file beside the document, or publish a folder that holds both.`;
}
