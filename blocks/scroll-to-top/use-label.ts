import { useEffect, useState } from '@wordpress/element';
import { isEmpty } from '../../src/editor/is-empty';
import { plainText } from '../../src/editor/plain-text';
import { siteWords } from '../../src/editor/site-words';
import { useNoUndoStep } from '../../src/editor/use-no-undo-step';
import type { ScrollToTopAttributes } from './types';

/**
 * The label as its field shows it. A link without a name is never saved: while
 * the field is empty, the block holds the default already, and once the author
 * has left, the field shows it too.
 *
 * @param attributes    The control's attributes.
 * @param setAttributes Changes them.
 * @param isSelected    Whether the author is in the block.
 * @return What the field shows, says while empty, and does on a change.
 */
export function useLabel(
	{ label }: ScrollToTopAttributes,
	setAttributes: ( attributes: Partial< ScrollToTopAttributes > ) => void,
	isSelected: boolean
) {
	const [ isCleared, setIsCleared ] = useState( false );
	const fallback = siteWords().scrollToTop;
	const isMissing = isEmpty( label );

	const withoutUndoStep = useNoUndoStep();

	useEffect( () => {
		if ( isMissing ) {
			// As a step of its own it would come back with every undo.
			withoutUndoStep();
			setAttributes( { label: fallback } );
		}
	}, [ isMissing, fallback, setAttributes, withoutUndoStep ] );

	useEffect( () => {
		if ( ! isSelected ) {
			setIsCleared( false );
		}
	}, [ isSelected ] );

	return {
		value: isCleared ? '' : ( label ?? '' ),
		placeholder: fallback,
		onChange: ( value: string ) => {
			const text = plainText( value );
			setIsCleared( isEmpty( text ) );
			setAttributes( { label: isEmpty( text ) ? fallback : text } );
		},
	};
}
