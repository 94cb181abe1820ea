import { store as blockEditorStore } from '@wordpress/block-editor';
import type { useRegistry } from '@wordpress/data';

/** The editor's stores. */
export type Registry = ReturnType< typeof useRegistry >;

/**
 * Where the caret is in the editor.
 *
 * @param registry The editor's stores.
 * @return Its block, rich text attribute and offset; undefined for a selection
 *         of several characters.
 */
export function collapsedCaret( registry: Registry ) {
	const { getSelectionEnd, getSelectionStart } =
		registry.select( blockEditorStore );
	const start = getSelectionStart();
	const end = getSelectionEnd();
	return start.clientId === end.clientId &&
		start.attributeKey === end.attributeKey &&
		start.offset === end.offset
		? start
		: undefined;
}
