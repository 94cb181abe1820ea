import { store as blockEditorStore } from '@wordpress/block-editor';
import { createBlock } from '@wordpress/blocks';
import { collapsedCaret } from '../../../src/editor/collapsed-caret';
import type { Registry } from '../../../src/editor/collapsed-caret';
import { textLength } from '../../../src/editor/text-length';
import { isEmptyParagraph } from './empty-lines';

/** A field of a callout's title line, or the very start of its body. */
export type CaretPlace = 'label' | 'title' | 'body';

/**
 * Where in a callout the caret is, as far as Enter and Backspace care.
 *
 * @param registry The editor's stores.
 * @param clientId The callout.
 * @return Undefined for every other place and for a selection of characters.
 */
export function caretPlace(
	registry: Registry,
	clientId: string
): CaretPlace | undefined {
	const start = collapsedCaret( registry );
	if ( ! start ) {
		return undefined;
	}
	if ( start.clientId === clientId ) {
		const { attributeKey } = start;
		return attributeKey === 'label' || attributeKey === 'title'
			? attributeKey
			: undefined;
	}
	const { getBlockOrder } = registry.select( blockEditorStore );
	return start.clientId === getBlockOrder( clientId )[ 0 ] &&
		start.offset === 0
		? 'body'
		: undefined;
}

/**
 * Goes from the title line to the start of the body, which is made where it is
 * missing.
 *
 * @param registry The editor's stores.
 * @param clientId The callout.
 */
export function enterBody( registry: Registry, clientId: string ): void {
	const [ first ] = registry
		.select( blockEditorStore )
		.getBlockOrder( clientId );
	const { insertBlock, selectBlock } = registry.dispatch( blockEditorStore );
	if ( first ) {
		selectBlock( first, 0 );
	} else {
		insertBlock( createBlock( 'core/paragraph' ), 0, clientId );
	}
}

/**
 * Goes from the start of the body back to the end of the title. A first
 * paragraph left empty goes, unless it is the only one.
 *
 * @param registry The editor's stores.
 * @param clientId The callout.
 */
export function leaveBody( registry: Registry, clientId: string ): void {
	const { getBlock, getBlockAttributes, getBlockOrder } =
		registry.select( blockEditorStore );
	const { removeBlock, selectionChange } =
		registry.dispatch( blockEditorStore );
	const [ first, second ] = getBlockOrder( clientId );
	const block = getBlock( first ?? '' );
	if ( first && second && isEmptyParagraph( block ) ) {
		removeBlock( first, false );
	}
	const end = textLength( getBlockAttributes( clientId )?.title );
	selectionChange( clientId, 'title', end, end );
}
