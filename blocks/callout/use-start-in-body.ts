import { store as blockEditorStore } from '@wordpress/block-editor';
import { useRegistry, useSelect } from '@wordpress/data';
import { useEffect, useRef } from '@wordpress/element';
import { textLength } from '../../src/editor/text-length';

/**
 * Puts the caret of a callout just inserted into its body: WordPress would put
 * it into the label, which is right as it is.
 *
 * @param clientId The callout.
 */
export function useStartInBody( clientId: string ): void {
	const registry = useRegistry();
	const first = useSelect(
		( select ) => select( blockEditorStore ).getBlockOrder( clientId )[ 0 ],
		[ clientId ]
	);
	// WordPress fills a new callout's body only after it has mounted.
	const isNew = useRef( first === undefined );
	useEffect( () => {
		const { getBlockAttributes, isBlockSelected } =
			registry.select( blockEditorStore );
		if ( ! isNew.current || ! first ) {
			return;
		}
		isNew.current = false;
		const isEmpty =
			textLength( getBlockAttributes( first )?.content ) === 0;
		if ( isEmpty && isBlockSelected( clientId ) ) {
			registry.dispatch( blockEditorStore ).selectBlock( first, 0 );
		}
	}, [ clientId, first, registry ] );
}
