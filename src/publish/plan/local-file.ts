import { readFile } from 'node:fs/promises';
import { sha256 } from '../ledger/digest';
import { reasonOf } from '../reason';

/** A file that the site's media library gets. */
export type LocalFile = {
	/** As the document names it. */
	url: string;
	/** Absolute; a name for what only the document holds. */
	path: string;
	/** The bytes, where no file has them. */
	source?: { data: Uint8Array; name: string; type: string };
	sha256: string;
	/** In bytes. */
	size: number;
	alt: string;
	/** Where the document names it, as far as it is known. */
	line?: number;
};

/** How much of an address a message quotes: some hold a whole picture. */
const LONGEST = 120;

/** A document names a file that is not there, or has nothing in it. */
export class MissingFileError extends Error {}

/**
 * The beginning of a message on a file that could not be uploaded.
 *
 * @param url  As the document names it.
 * @param line Where, as far as it is known.
 */
export function notUploaded( url: string, line?: number ): string {
	const place = line === undefined ? '' : `Line ${ line }: `;
	const name = url.length > LONGEST ? `${ url.slice( 0, LONGEST ) }…` : url;
	return `${ place }“${ name }” cannot be uploaded`;
}

async function bytesOf( url: string, path: string, line?: number ) {
	try {
		return await readFile( path );
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
			`${ notUploaded( url, line ) }: ${ reason }. Put it there, or take it out of the document.`
		);
	}
}

/**
 * Reads what is needed to know a file again.
 *
 * @param url  As the document names it.
 * @param path Absolute.
 * @param alt  What stands in for the picture.
 * @param line Where the document names it, for messages.
 * @throws MissingFileError
 */
export async function readLocalFile(
	url: string,
	path: string,
	alt: string,
	line?: number
): Promise< LocalFile > {
	const bytes = await bytesOf( url, path, line );
	// WordPress takes no empty file, and blames php.ini for it.
	if ( bytes.length === 0 ) {
		throw new MissingFileError(
			`${ notUploaded( url, line ) }: ${ path } is empty. Save it again, or take it out of the document.`
		);
	}
	return {
		url,
		path,
		sha256: sha256( bytes ),
		size: bytes.length,
		alt,
		line,
	};
}
