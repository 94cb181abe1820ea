import type { Block } from '@wordpress/blocks';

/**
 * Whether the editor opens a block, and all in it, without a complaint.
 *
 * @param block A block as `parse()` gives it.
 */
export function isValid( block: Block ): boolean {
	return block.isValid !== false && block.innerBlocks.every( isValid );
}
