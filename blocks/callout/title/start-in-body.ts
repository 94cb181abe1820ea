import { store as blockEditorStore } from '@wordpress/block-editor';
import { useRegistry, useSelect } from '@wordpress/data';
import { useEffect, useRef } from '@wordpress/element';
import { textLength } from '../../../src/editor/text-length';

/**
 * Puts the caret of a callout just inserted into its body: WordPress would put
 * it into the label, which is right as it is.
 *
 * A component, to be mounted only with a new callout: what every callout asked
 * the store would be asked with every key.
 *
 * @param props.clientId The callout.
 */
export function StartInBody( { clientId }: { clientId: string } ) {
	const registry = useRegistry();
	const first = useSelect(
		( select ) => select( blockEditorStore ).getBlockOrder( clientId )[ 0 ],
		[ clientId ]
	);
	const isNew = useRef( true );
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
	return null;
}
