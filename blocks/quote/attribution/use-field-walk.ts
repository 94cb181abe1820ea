import { useRefEffect } from '@wordpress/compose';
import { useRegistry } from '@wordpress/data';
import { isPlainKey } from '../../../src/editor/is-plain-key';
import { FIELDS, readCaret } from './caret';
import type { Caret } from './caret';
import {
	addParagraph,
	goToField,
	leaveQuotation,
	leaveQuote,
} from './field-walk';

// Which way a key walks from a field: on, back, or nowhere.
function stepOf( key: string, caret: Caret, isRtl: boolean ): number {
	switch ( key ) {
		case 'Enter':
		case 'ArrowDown':
			return 1;
		case 'ArrowUp':
			return -1;
		case isRtl ? 'ArrowLeft' : 'ArrowRight':
			return caret.isAtEnd ? 1 : 0;
		case isRtl ? 'ArrowRight' : 'ArrowLeft':
			return caret.isAtStart ? -1 : 0;
		case 'Backspace':
			return caret.isEmpty ? -1 : 0;
		default:
			return 0;
	}
}

/**
 * Lets Enter and the arrow keys walk from the quotation through the fields of
 * its attribution. Tab stays WordPress's own.
 *
 * It listens while the event is on its way down: on its way up, WordPress would
 * have made a new paragraph already.
 *
 * @param clientId The quote.
 * @return A ref for the quote's wrapper.
 */
export function useFieldWalk( clientId: string ) {
	const registry = useRegistry();
	return useRefEffect< HTMLElement >(
		( wrapper ) => {
			// An empty line typed below the quotation gives it a new paragraph, as
			// in plain text. In a name that was clicked, Enter just walks on.
			let isBelowQuotation = false;

			function walk( event: KeyboardEvent ): boolean {
				const wasBelow = isBelowQuotation;
				isBelowQuotation = false;
				const caret = readCaret( registry, clientId );
				if (
					! caret ||
					! isPlainKey( event ) ||
					// It chooses from an open list of completions.
					wrapper.querySelector( '[aria-activedescendant]' )
				) {
					return false;
				}
				if ( ! caret.field ) {
					isBelowQuotation = event.key === 'Enter' && caret.isAtEnd;
					if ( isBelowQuotation ) {
						leaveQuotation( registry, clientId, caret );
					}
					return isBelowQuotation;
				}
				if ( event.key === 'Enter' && wasBelow && caret.isEmpty ) {
					addParagraph( registry, clientId );
					return true;
				}
				const index = FIELDS.indexOf( caret.field );
				const isRtl = getComputedStyle( wrapper ).direction === 'rtl';
				const step = stepOf( event.key, caret, isRtl );
				const isPastLast = index + step >= FIELDS.length;
				if ( step === 0 || ( isPastLast && event.key !== 'Enter' ) ) {
					return false;
				}
				if ( isPastLast ) {
					leaveQuote( registry, clientId );
				} else {
					goToField( registry, clientId, index + step, step < 0 );
				}
				return true;
			}

			function onKeyDown( event: KeyboardEvent ) {
				if ( walk( event ) ) {
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
