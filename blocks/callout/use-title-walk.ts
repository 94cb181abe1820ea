import { useRefEffect } from '@wordpress/compose';
import { useRegistry } from '@wordpress/data';
import { caretPlace, enterBody, leaveBody } from './title-walk';

const isPlain = ( event: KeyboardEvent ) =>
	! event.isComposing &&
	! event.shiftKey &&
	! event.altKey &&
	! event.ctrlKey &&
	! event.metaKey;

/**
 * Lets Enter walk from the title line into the body, and Backspace at the body's
 * start back.
 *
 * It listens while the event is on its way down: on its way up, WordPress would
 * have lifted the body's first paragraph out of the callout.
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
				if ( key === 'Backspace' && place === 'body' ) {
					leaveBody( registry, clientId );
					return true;
				}
				return false;
			}
			function onKeyDown( event: KeyboardEvent ) {
				if ( isPlain( event ) && walk( event.key ) ) {
					event.preventDefault();
					event.stopPropagation();
				}
			}
			wrapper.addEventListener( 'keydown', onKeyDown, true );
			return () =>
				wrapper.removeEventListener( 'keydown', onKeyDown, true );
		},
		[ clientId, registry ]
	);
}
