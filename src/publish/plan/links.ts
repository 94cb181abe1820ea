import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { localAddress } from './address';

/** A link from one document to another. */
export type DocumentLink = {
	/** As the document has it. */
	url: string;
	/** The document it leads to, absolute. */
	target: string;
	/** `#part` with its sign, or an empty string. */
	fragment: string;
};

const DOCUMENT = /\.(?:md|markdown|mdx|html?|txt)$/i;

function isFile( file: string ): boolean {
	return existsSync( file ) && statSync( file ).isFile();
}

/**
 * What a relative link leads to: a document, which becomes a post, or another
 * file. Many tools leave out a document's ending.
 *
 * @param url    As the document has it.
 * @param folder The document's folder, absolute.
 * @return Undefined for a link to the web, and for one that leads nowhere here.
 */
export function readLink(
	url: string,
	folder: string
): { document: DocumentLink } | { file: string } | undefined {
	const address = localAddress( url, folder );
	if ( ! address ) {
		return undefined;
	}
	const { file, fragment } = address;
	const target = [ file, `${ file }.md`, path.join( file, 'index.md' ) ].find(
		isFile
	);
	if ( target === undefined ) {
		return undefined;
	}
	return DOCUMENT.test( target )
		? { document: { url, target, fragment } }
		: { file: target };
}
