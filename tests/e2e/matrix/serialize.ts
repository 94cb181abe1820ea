import type { Page } from '@playwright/test';
import type { BlockTemplate } from './table';

declare global {
	interface Window {
		/** What of the editor's own packages these tests call. */
		wp: {
			blocks: {
				createBlocksFromInnerBlocksTemplate: (
					templates: readonly BlockTemplate[]
				) => object[];
				serialize: ( block: object ) => string;
			};
		};
	}
}

/**
 * What the editor that is open saves for blocks, each by itself: that very
 * WordPress's `serialize()`, not the one of our packages.
 *
 * @param page      A page with the post editor open.
 * @param templates The blocks.
 */
export function serialized(
	page: Page,
	templates: readonly BlockTemplate[]
): Promise< string[] > {
	// As text: Playwright's types do not end on a block within a block.
	return page.evaluate( ( json ) => {
		const { createBlocksFromInnerBlocksTemplate, serialize } =
			window.wp.blocks;
		return createBlocksFromInnerBlocksTemplate( JSON.parse( json ) ).map(
			( block ) => serialize( block )
		);
	}, JSON.stringify( templates ) );
}
