import { registerBlockType } from '@wordpress/blocks';
import type { BlockConfiguration, BlockVariation } from '@wordpress/blocks';
import type { Transforms } from './transforms';

/** What a block brings from the browser; PHP has given the editor the rest. */
export type BlockSettings< T extends Record< string, unknown > > = Pick<
	BlockConfiguration< T >,
	'icon' | 'edit' | 'save' | 'deprecated'
> & { variations?: BlockVariation[]; transforms?: Transforms };

/**
 * Registers a block whose block.json the server has read already.
 *
 * The types of `registerBlockType()` ask for title, category and attributes
 * too. Passing them would put every block.json into the bundle a second time,
 * so the one cast for that stands here.
 *
 * @param name     The block's name as in its block.json.
 * @param settings What only the browser knows of the block.
 */
export function registerBlock< T extends Record< string, unknown > >(
	name: string,
	settings: BlockSettings< T >
): void {
	registerBlockType( name, settings as BlockConfiguration< T > );
}
