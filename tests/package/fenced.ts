import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../tools/folders';

/**
 * The text of a page's fenced blocks of one kind.
 *
 * @param page     The page's path from the checkout.
 * @param language What stands after the fence.
 */
export function fenced( page: string, language: string ): string[] {
	return Array.from(
		readFileSync( path.join( root, page ), 'utf8' ).matchAll(
			new RegExp( `^\`\`\`${ language }\\n([\\s\\S]*?)^\`\`\`$`, 'gm' )
		),
		( [ , text = '' ] ) => text
	);
}
