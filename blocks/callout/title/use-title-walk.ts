import { useRefEffect } from '@wordpress/compose';
import { useRegistry } from '@wordpress/data';
import { isPlainKey } from '../../../src/editor/is-plain-key';
import { splitBody } from './empty-lines';
import { caretPlace, enterBody, leaveBody } from './title-walk';

/**
 * Lets Enter walk from the title line into the body, and Backspace at the body's
 * start back; on an empty line in the middle, Enter splits the callout.
 *
 * It listens at the very beginning of the event's way: WordPress, whose own
 * listener is at the document, would have split the callout or lifted the body's
 * first paragraph out of it.
 *
 * @param clientId The callout.
 * @return A ref for the callout's wrapper.
 */
export function useTitleWalk( clientId: string ) {
	const registry = useRegistry();
	return useRefEffect< HTMLElement >(
		( wrapper ) => {
			function walk( key: string ): boolean {
				const place = caretPlace( registry, clientId );
				if ( key === 'Enter' && place && place !== 'body' ) {
					enterBody( registry, clientId );
					return true;
				}
				if ( key === 'Enter' ) {
					return splitBody( registry, clientId );
				}
				if ( key === 'Backspace' && place === 'body' ) {
					leaveBody( registry, clientId );
					return true;
				}
				return false;
			}
			function onKeyDown( event: KeyboardEvent ) {
				if (
					! event.defaultPrevented &&
					event.composedPath().includes( wrapper ) &&
					isPlainKey( event ) &&
					walk( event.key )
				) {
					event.preventDefault();
					event.stopPropagation();
				}
			}
			const view = wrapper.ownerDocument.defaultView;
			view?.addEventListener( 'keydown', onKeyDown, true );
			return () =>
				view?.removeEventListener( 'keydown', onKeyDown, true );
		},
		[ clientId, registry ]
	);
}
