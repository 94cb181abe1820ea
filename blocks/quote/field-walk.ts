import { store as blockEditorStore } from '@wordpress/block-editor';
import { createBlock, getDefaultBlockName } from '@wordpress/blocks';
import type { useRegistry } from '@wordpress/data';
import { textLength } from '../../src/editor/text-length';

/** The parts of an attribution, in the order the keys walk through them. */
export const FIELDS = [ 'name', 'role', 'work', 'date' ] as const;

export type Field = ( typeof FIELDS )[ number ];

type Registry = ReturnType< typeof useRegistry >;

/** Where the caret is, as far as a quote cares. */
export type Caret = {
	/** The field it is in; undefined for the quotation. */
	field?: Field;
	isAtStart: boolean;
	isAtEnd: boolean;
	isEmpty: boolean;
};

/**
 * The caret's place in a quote.
 *
 * @param registry The editor's stores.
 * @param clientId The quote.
 * @return Undefined for a selection of several characters, and in the quotation
 *         for a place that is not in its last paragraph or heading.
 */
export function readCaret(
	registry: Registry,
	clientId: string
): Caret | undefined {
	const { getBlock, getBlockOrder, getSelectionEnd, getSelectionStart } =
		registry.select( blockEditorStore );
	const start = getSelectionStart();
	const end = getSelectionEnd();
	if (
		start.clientId !== end.clientId ||
		start.attributeKey !== end.attributeKey ||
		start.offset !== end.offset ||
		start.offset === undefined
	) {
		return undefined;
	}
	const field = FIELDS.find(
		( key ) => start.clientId === clientId && key === start.attributeKey
	);
	const block = getBlock( start.clientId ?? '' );
	const isQuotationsEnd =
		start.clientId === getBlockOrder( clientId ).at( -1 ) &&
		[ 'core/paragraph', 'core/heading' ].includes( block?.name ?? '' );
	if ( ! block || ( ! field && ! isQuotationsEnd ) ) {
		return undefined;
	}
	const length = textLength( block.attributes[ field ?? 'content' ] );
	return {
		field,
		isAtStart: start.offset === 0,
		isAtEnd: start.offset === length,
		isEmpty: length === 0,
	};
}

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
