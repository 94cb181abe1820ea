import { useEffect, useState } from '@wordpress/element';
import { isEmpty } from './is-empty';
import { plainText } from './plain-text';
import { useNoUndoStep } from './use-no-undo-step';

/**
 * A field for words that a block is never saved without. While the author has
 * emptied it, the block holds the default already, and once the author has left,
 * the field shows it too.
 *
 * @param words      The words it holds, a rich-text attribute.
 * @param fallback   The default; where there is none the field stays empty.
 * @param onChange   Gets plain words, never empty ones.
 * @param isSelected Whether the author is in the block.
 * @return What the field shows, says while empty, and does on a change.
 */
export function useKeptWords(
	words: string | undefined,
	fallback: string,
	onChange: ( words: string ) => void,
	isSelected: boolean
) {
	const [ isCleared, setIsCleared ] = useState( false );
	const isMissing = isEmpty( words ) && fallback !== '';

	const withoutUndoStep = useNoUndoStep();

	useEffect( () => {
		if ( isMissing ) {
			// As a step of its own it would come back with every undo.
			withoutUndoStep();
			onChange( fallback );
		}
	} );

	useEffect( () => {
		if ( ! isSelected ) {
			setIsCleared( false );
		}
	}, [ isSelected ] );

	return {
		// What an undo brings back is shown.
		value: isCleared && String( words ) === fallback ? '' : ( words ?? '' ),
		placeholder: fallback,
		onChange: ( value: string ) => {
			const text = plainText( value );
			setIsCleared( isEmpty( text ) );
			onChange( isEmpty( text ) ? fallback : text );
		},
	};
}
