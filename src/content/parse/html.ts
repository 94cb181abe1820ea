import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/**
 * HTML as a tree, read as browsers read it; never throws.
 *
 * @param html A fragment, or a whole page, of which the body is given.
 */
export function parseHtml( html: string ): Root {
	return fromHtml( html, { fragment: true } );
}
