import { store as blockEditorStore } from '@wordpress/block-editor';
import { useDispatch } from '@wordpress/data';

/**
 * Keeps the next change of attributes out of the undo history: what the editor
 * fills in by itself would come back with every undo.
 *
 * WordPress's own blocks do the same; its types leave the action out, so the one
 * cast for it stands here.
 *
 * @return To call right before `setAttributes()`.
 */
export function useNoUndoStep(): () => void {
	return (
		useDispatch( blockEditorStore ) as unknown as {
			__unstableMarkNextChangeAsNotPersistent: () => void;
		}
	 ).__unstableMarkNextChangeAsNotPersistent;
}
