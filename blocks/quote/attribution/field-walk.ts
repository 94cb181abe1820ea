import { store as blockEditorStore } from '@wordpress/block-editor';
import { createBlock, getDefaultBlockName } from '@wordpress/blocks';
import { textLength } from '../../../src/editor/text-length';
import { FIELDS } from './caret';
import type { Registry } from '../../../src/editor/collapsed-caret';
import type { Caret } from './caret';

/**
 * Puts the caret into a field, or to the quotation's end before the first one.
 *
 * @param registry   The editor's stores.
 * @param clientId   The quote.
 * @param index      The field's index in FIELDS; -1 means the quotation.
 * @param isFromPast Whether the caret arrives from the field after it.
 */
export function goToField(
	registry: Registry,
	clientId: string,
	index: number,
	isFromPast: boolean
): void {
	const { getBlockAttributes, getBlockOrder } =
		registry.select( blockEditorStore );
	const { selectBlock, selectionChange } =
		registry.dispatch( blockEditorStore );
	const field = FIELDS.at( index );
	if ( index < 0 || ! field ) {
		const last = getBlockOrder( clientId ).at( -1 );
		if ( last ) {
			selectBlock( last, -1 );
		}
		return;
	}
	const length = textLength( getBlockAttributes( clientId )?.[ field ] );
	const offset = isFromPast ? length : 0;
	selectionChange( clientId, field, offset, offset );
}

/**
 * Leaves the quotation for the name: a last paragraph left empty goes.
 *
 * @param registry The editor's stores.
 * @param clientId The quote.
 * @param caret    Where the caret was.
 */
export function leaveQuotation(
	registry: Registry,
	clientId: string,
	caret: Caret
): void {
	const order = registry.select( blockEditorStore ).getBlockOrder( clientId );
	const last = order.at( -1 );
	if ( caret.isEmpty && order.length > 1 && last ) {
		registry.dispatch( blockEditorStore ).removeBlock( last, false );
	}
	goToField( registry, clientId, 0, true );
}

/**
 * Adds a paragraph to the quotation and goes there: what an empty line means
 * when it is typed at the quotation's end.
 *
 * @param registry The editor's stores.
 * @param clientId The quote.
 */
export function addParagraph( registry: Registry, clientId: string ): void {
	const { length } = registry
		.select( blockEditorStore )
		.getBlockOrder( clientId );
	registry
		.dispatch( blockEditorStore )
		.insertBlock( createBlock( 'core/paragraph' ), length, clientId );
}

/**
 * Leaves the quote for a new paragraph below it.
 *
 * @param registry The editor's stores.
 * @param clientId The quote.
 */
export function leaveQuote( registry: Registry, clientId: string ): void {
	const { canInsertBlockType, getBlockIndex, getBlockRootClientId } =
		registry.select( blockEditorStore );
	const root = getBlockRootClientId( clientId ) ?? '';
	const name = getDefaultBlockName();
	if ( name && canInsertBlockType( name, root ) ) {
		registry
			.dispatch( blockEditorStore )
			.insertBlock(
				createBlock( name ),
				getBlockIndex( clientId ) + 1,
				root
			);
	}
}
