import type { Converted, Warning } from '../../content';
import { localAddress } from './address';
import { embeddedFile } from './embedded-file';
import { readLink } from './links';
import type { DocumentLink } from './links';
import { readLocalFile } from './local-file';
import type { LocalFile } from './local-file';
import { isWithin, outside } from './within';

/** What a document names beside itself. */
export type Assets = {
	/** Pictures and other files to upload. */
	files: LocalFile[];
	/** Other documents. */
	links: DocumentLink[];
	warnings: Warning[];
};

/**
 * Reads the files that a document names.
 *
 * @param converted The document.
 * @param folder    Its folder, absolute.
 * @param allowed   Where files may lie.
 * @throws MissingFileError
 */
export async function readAssets(
	converted: Converted,
	folder: string,
	allowed: readonly string[]
): Promise< Assets > {
	const files = new Map< string, LocalFile >();
	const links = new Map< string, DocumentLink >();
	const warnings: Warning[] = [];
	for ( const { kind, url, alt = '', line } of converted.assets ) {
		const embedded =
			kind === 'image' ? embeddedFile( url, alt, line ) : undefined;
		if ( embedded ) {
			files.set( url, embedded );
			continue;
		}
		const link = kind === 'link' ? readLink( url, folder ) : undefined;
		const file =
			kind === 'link'
				? link && 'file' in link && link.file
				: localAddress( url, folder )?.file;
		if ( file && ! isWithin( file, allowed ) ) {
			warnings.push( { message: outside( url ), line } );
		} else if ( file && ! files.has( url ) ) {
			files.set( url, await readLocalFile( url, file, alt, line ) );
		}
		if ( link && 'document' in link ) {
			links.set( url, link.document );
		}
		if ( ! link && kind === 'link' && localAddress( url, folder ) ) {
			warnings.push( {
				message: `“${ url }” leads to no file here and stays as it is.`,
				line,
			} );
		}
	}
	return {
		files: [ ...files.values() ],
		links: [ ...links.values() ],
		warnings,
	};
}
