import { createBlock, switchToBlockType } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';

export const QUOTE = 'editorial-blocks/quote';

/**
 * A paragraph.
 *
 * @param content Rich text.
 */
export const p = ( content: string ) =>
	createBlock( 'core/paragraph', { content } );

/** A list of one item. */
export const list = () =>
	createBlock( 'core/list', {}, [
		createBlock( 'core/list-item', { content: 'a' } ),
	] );

/**
 * What WordPress makes of blocks when an author has them become others.
 *
 * @param blocks The selection.
 * @param name   What they become.
 * @return Nothing, if that is not offered.
 */
export const become = ( blocks: Block | Block[], name: string ) =>
	switchToBlockType( blocks, name ) ?? [];
