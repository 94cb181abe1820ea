import { store as blockEditorStore } from '@wordpress/block-editor';
import { dispatch, useDispatch } from '@wordpress/data';

// WordPress's own blocks call it too; its types leave it out, so the one cast
// for it stands here.
const markOf = ( actions: unknown ) =>
	( actions as { __unstableMarkNextChangeAsNotPersistent: () => void } )
		.__unstableMarkNextChangeAsNotPersistent;

/**
 * Keeps the next change of attributes out of the undo history: what the editor
 * fills in by itself would come back with every undo.
 *
 * @return To call right before `setAttributes()`.
 */
export function useNoUndoStep(): () => void {
	return markOf( useDispatch( blockEditorStore ) );
}

/**
 * Makes the next change of the post one with the last: both are undone at once.
 * Outside components, where the post's editor is the only one.
 */
export function joinLastUndoStep(): void {
	markOf( dispatch( blockEditorStore ) )();
}
