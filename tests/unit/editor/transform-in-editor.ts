import { store as blockEditorStore } from '@wordpress/block-editor';
import { createBlock, switchToBlockType } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { dispatch, select } from '@wordpress/data';
import { store as noticesStore } from '@wordpress/notices';
import { twoParagraphs } from './two-paragraphs';

/**
 * A block in the editor is made another, as the toolbar's menu does it.
 *
 * @param name       The block's.
 * @param attributes The block's.
 * @param into       What it becomes.
 * @return The attributes of what stands there then, and what the author is told.
 */
export async function transform(
	name: string,
	attributes: object,
	into: string
): Promise< { kept: Block[ 'attributes' ]; said: string[] } > {
	const block = createBlock( name, { ...attributes }, twoParagraphs() );
	const { replaceBlocks, resetBlocks } = dispatch( blockEditorStore );
	resetBlocks( [ block ] );
	const results = switchToBlockType( [ block ], into ) ?? [];
	replaceBlocks( block.clientId, results );
	await Promise.resolve();
	return {
		kept: results[ 0 ]?.attributes ?? {},
		said: select( noticesStore )
			.getNotices()
			.map( ( { content } ) => content ),
	};
}

/**
 * What the author is told when looks are lost.
 *
 * @param panels Where they were set, as the editor names it.
 */
export const told = ( panels: string ) => [
	`The new block has no place for what was set under ${ panels }. Undo brings it back.`,
];
