import { createBlocksFromInnerBlocksTemplate } from '@wordpress/blocks';

/** What stands in the blocks that are transformed. */
export const twoParagraphs = () =>
	createBlocksFromInnerBlocksTemplate( [
		[ 'core/paragraph', { content: 'One.' } ],
		[ 'core/paragraph', { content: 'Two.' } ],
	] );
