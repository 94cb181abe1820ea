import { store as blockEditorStore } from '@wordpress/block-editor';
import { cloneBlock, createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { collapsedCaret } from '../../../src/editor/collapsed-caret';
import type { Registry } from '../../../src/editor/collapsed-caret';
import { textLength } from '../../../src/editor/text-length';

/**
 * Whether a block is a paragraph that nobody wrote in.
 *
 * @param block Any block, or none.
 */
export const isEmptyParagraph = ( block?: Block | null ): boolean =>
	block?.name === 'core/paragraph' &&
	textLength( block.attributes.content ) === 0;

/**
 * Splits a callout at an empty line between others. WordPress would do it, too,
 * but say the title and the anchor twice, and lock the second half, too.
 *
 * @param registry The editor's stores.
 * @param clientId The callout.
 * @return Whether the caret was in such a line.
 */
export function splitBody( registry: Registry, clientId: string ): boolean {
	const callout = registry.select( blockEditorStore ).getBlock( clientId );
	const inner = callout?.innerBlocks ?? [];
	const line = collapsedCaret( registry )?.clientId;
	const place = inner.findIndex( ( block ) => block.clientId === line );
	if (
		! callout ||
		place < 1 ||
		place === inner.length - 1 ||
		! isEmptyParagraph( inner[ place ] )
	) {
		return false;
	}
	const between = createBlock( 'core/paragraph' );
	const { replaceBlocks, selectBlock } =
		registry.dispatch( blockEditorStore );
	replaceBlocks( clientId, [
		cloneBlock( callout, {}, inner.slice( 0, place ) ),
		between,
		cloneBlock(
			callout,
			{ title: undefined, anchor: undefined, lock: undefined },
			inner.slice( place + 1 )
		),
	] );
	selectBlock( between.clientId, 0 );
	return true;
}
