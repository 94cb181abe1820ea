import path from 'node:path';
import { readableSlug } from '../site/site-post';

// What some system keeps for itself in names; both kinds of slashes lead away.
const SEPARATORS = /[\\/:*?"<>|\p{Cc}]/gu;

/**
 * A site's name for something, as a file's name here: decoded, and with nothing
 * that leads out of a folder or hides the file in it.
 *
 * @param encoded A slug or the last part of an address, as the site gives it.
 * @return Empty where nothing is left.
 */
export function fileName( encoded: string ): string {
	return readableSlug( encoded )
		.replace( SEPARATORS, '-' )
		.replace( /^\.+/, '' );
}

/**
 * Where a file lies.
 *
 * @param folder The folder.
 * @param name   The file's name in it, which a site had a part in.
 * @throws Error For a name that leads out of the folder.
 */
export function fileIn( folder: string, name: string ): string {
	const file = path.resolve( folder, name );
	const inside = path.relative( folder, file );
	if (
		inside === '' ||
		inside.split( path.sep )[ 0 ] === '..' ||
		path.isAbsolute( inside )
	) {
		throw new Error(
			`“${ name }” is no name for a file in ${ folder }: nothing was written.`
		);
	}
	return file;
}
