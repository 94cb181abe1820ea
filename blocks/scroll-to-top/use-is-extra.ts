import { store } from '@wordpress/block-editor';
import { useSelect } from '@wordpress/data';
import metadata from './block.json';

/**
 * Whether another control stands before this one in what is being edited:
 * readers will see that one alone.
 *
 * @param clientId This control.
 */
export function useIsExtra( clientId: string ): boolean {
	return useSelect(
		( select ) =>
			select( store )
				.getBlocksByName( metadata.name )
				.indexOf( clientId ) > 0,
		[ clientId ]
	);
}
