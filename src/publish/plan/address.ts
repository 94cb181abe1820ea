import path from 'node:path';

/** An address relative to a document, split into the file and what follows. */
export type LocalAddress = {
	/** Absolute. */
	file: string;
	/** `#part` with its sign, or an empty string. */
	fragment: string;
};

const SCHEME_OR_HOST = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

function decoded( text: string ): string {
	try {
		return decodeURIComponent( text );
	} catch {
		// A literal percent sign in a file's name.
		return text;
	}
}

/**
 * The file that an address in a document means.
 *
 * @param address As written in the document.
 * @param folder  The document's folder, absolute.
 * @return Undefined for an address on the web, of a place in the same document,
 *         and from the root of a site (`/about`), which no folder here is.
 */
export function localAddress(
	address: string,
	folder: string
): LocalAddress | undefined {
	const [ , before = '', fragment = '' ] =
		/^([^?#]*)(?:\?[^#]*)?(#.*)?$/s.exec( address ) ?? [];
	if ( before === '' || SCHEME_OR_HOST.test( before ) ) {
		return undefined;
	}
	return before.startsWith( '/' )
		? undefined
		: { file: path.resolve( folder, decoded( before ) ), fragment };
}
