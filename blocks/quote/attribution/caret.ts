import { store as blockEditorStore } from '@wordpress/block-editor';
import { collapsedCaret } from '../../../src/editor/collapsed-caret';
import type { Registry } from '../../../src/editor/collapsed-caret';
import { textLength } from '../../../src/editor/text-length';

/** The parts of an attribution, in the order the keys walk through them. */
export const FIELDS = [ 'name', 'role', 'work', 'date' ] as const;

export type Field = ( typeof FIELDS )[ number ];

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
	const start = collapsedCaret( registry );
	if ( start?.offset === undefined ) {
		return undefined;
	}
	const { getBlock, getBlockOrder } = registry.select( blockEditorStore );
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
