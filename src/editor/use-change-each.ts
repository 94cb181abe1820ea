import { store as blockEditorStore } from '@wordpress/block-editor';
import { useRegistry } from '@wordpress/data';

/**
 * Changes every selected block by what it holds itself, as one undo step.
 * WordPress's `setAttributes()` gives all of them what the first one gets, which
 * writes over the words and classes that the others have of their own.
 *
 * @return To call with what a block's attributes change to.
 */
export function useChangeEach< Attributes >(): (
	change: ( attributes: Attributes ) => Partial< Attributes >
) => void {
	const { batch, dispatch, select } = useRegistry();
	return ( change ) => {
		const { getBlockAttributes, getSelectedBlockClientIds } =
			select( blockEditorStore );
		batch( () =>
			getSelectedBlockClientIds().forEach( ( id ) =>
				dispatch( blockEditorStore ).updateBlockAttributes(
					id,
					// The store does not know whose attributes they are. Only
					// blocks of one kind have such controls together, so the
					// one cast for that stands here.
					change( getBlockAttributes( id ) as Attributes )
				)
			)
		);
	};
}
