import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Warning } from '../../content';
import { localAddress } from './address';
import { readLocalFile } from './local-file';
import type { LocalFile } from './local-file';
import { isWithin, outside } from './within';

// In front matter people write a path as often as an address, and a file may
// have a number sign in its name.
function fileNamed( url: string, folder: string ): string | undefined {
	const address = localAddress( url, folder );
	const asItStands = path.resolve( folder, url );
	return address && existsSync( asItStands ) ? asItStands : address?.file;
}

/**
 * The picture that front matter names for the top of the post.
 *
 * @param url     As written there; undefined without one.
 * @param folder  The document's folder, absolute.
 * @param allowed Where files may lie.
 * @throws MissingFileError
 */
export async function readFeatured(
	url: string | undefined,
	folder: string,
	allowed: readonly string[]
): Promise< { featured?: LocalFile; warnings: Warning[] } > {
	if ( url === undefined ) {
		return { warnings: [] };
	}
	const file = fileNamed( url, folder );
	if ( file !== undefined && ! isWithin( file, allowed ) ) {
		return { warnings: [ { message: outside( url ) } ] };
	}
	if ( file !== undefined ) {
		return {
			featured: await readLocalFile( url, file, '' ),
			warnings: [],
		};
	}
	const message = `The featured_image “${ url }” is no file beside the document, and nothing is downloaded: the post keeps the featured image it has, or has none. Save the picture beside the document and name that file in featured_image.`;
	return { warnings: [ { message } ] };
}
