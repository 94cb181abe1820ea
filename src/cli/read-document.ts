import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { DocumentForm } from '../content';
import type { Document } from '../publish';

async function bytesOf( file: string ): Promise< Uint8Array > {
	return file === '-' ? buffer( process.stdin ) : readFile( file );
}

/**
 * Reads a document.
 *
 * @param file Its path, or `-` for standard input.
 * @throws Error Where it cannot be read, or is not text in UTF-8.
 */
export async function readDocument( file: string ): Promise< Document > {
	const bytes = await bytesOf( file );
	let text;
	try {
		text = new TextDecoder( 'utf-8', { fatal: true } ).decode( bytes );
	} catch {
		throw new Error(
			`${ file } is not text in UTF-8: save it in that encoding and try again.`
		);
	}
	return {
		source: file,
		name: file === '-' ? '-' : path.basename( file ),
		folder:
			file === '-' ? process.cwd() : path.dirname( path.resolve( file ) ),
		text,
	};
}

const forms: Readonly< Record< string, DocumentForm > > = {
	'.html': 'html',
	'.htm': 'html',
	'.txt': 'text',
	'.md': 'markdown',
	'.markdown': 'markdown',
	'.mdx': 'markdown',
};

/**
 * What a document is written in: what was said of it, else what its name says.
 *
 * @param file Its path, or `-`, which is looked at instead, as a name without
 *             an ending is.
 * @param said What the command line says.
 * @throws Error Where the name is that of something else, such as AsciiDoc.
 */
export function formOf( file: string, said?: DocumentForm ): DocumentForm {
	const ending = path.extname( file ).toLowerCase();
	const form = said ?? forms[ ending ];
	// The dot of “Release 1.2” ends no name.
	if ( form === undefined && /^\.[a-z]/.test( ending ) ) {
		throw new Error(
			`${ ending } files are not read, only ${ Object.keys( forms ).join(
				', '
			) }: convert it to one of these, or say with --from what it is written in.`
		);
	}
	return form ?? 'auto';
}
