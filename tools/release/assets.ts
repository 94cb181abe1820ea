import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../folders';

/**
 * The pictures of the plugin directory's page, in the order of the captions
 * in readme.txt. They lie beside the zip: the directory takes them apart.
 */
export const SCREENSHOTS: readonly string[] = [
	'docs/images/article.png',
	'docs/images/callout-editor.png',
	'docs/images/quote-editor.png',
	'docs/images/scroll-to-top-editor.png',
];

/**
 * Lays them out under the names that the directory looks for.
 *
 * @param folder Where to.
 * @return What was written, by name.
 */
export function layAssets( folder: string ): string[] {
	mkdirSync( folder, { recursive: true } );
	return SCREENSHOTS.map( ( picture, index ) => {
		const name = `screenshot-${ index + 1 }.png`;
		copyFileSync( join( root, picture ), join( folder, name ) );
		return name;
	} );
}
