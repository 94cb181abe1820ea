import { readFile } from 'node:fs/promises';
import { sha256 } from '../ledger/digest';
import { reasonOf } from '../reason';

/** A file on this machine that the site's media library gets. */
export type LocalFile = {
	/** As the document names it. */
	url: string;
	/** Absolute. */
	path: string;
	sha256: string;
	/** In bytes. */
	size: number;
	alt: string;
};

/** A document names a file that is not there. */
export class MissingFileError extends Error {}

/**
 * Reads what is needed to know a file again.
 *
 * @param url  As the document names it.
 * @param path Absolute.
 * @param alt  What stands in for the picture.
 * @param line Where the document names it, for the message.
 * @throws MissingFileError
 */
export async function readLocalFile(
	url: string,
	path: string,
	alt: string,
	line?: number
): Promise< LocalFile > {
	let bytes;
	try {
		bytes = await readFile( path );
	} catch ( error ) {
		const isMissing =
			typeof error === 'object' &&
			error !== null &&
			'code' in error &&
			error.code === 'ENOENT';
		const reason = isMissing
			? `there is no file ${ path }`
			: reasonOf( error );
		throw new MissingFileError(
			`${ line === undefined ? '' : `Line ${ line }: ` }“${ url }” cannot be uploaded: ${ reason }. Put it there, or take it out of the document.`
		);
	}
	return { url, path, sha256: sha256( bytes ), size: bytes.length, alt };
}
