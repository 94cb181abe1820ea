import { store as blockEditorStore } from '@wordpress/block-editor';
import { useSelect } from '@wordpress/data';
import { useEffect } from '@wordpress/element';
import { siteCalloutType } from '../../src/editor/site-words';
import { useNoUndoStep } from '../../src/editor/use-no-undo-step';
import { DEFAULT_TYPE } from '../../src/model/callout-types';
import type { CalloutEditProps } from './types';

/**
 * Brings an emptied label back: a callout always says what it is. While the
 * caret is in it an author may be about to type another.
 *
 * A component, to be mounted only where the label is empty: what every callout
 * asked the store would be asked with every key.
 *
 * @param props.attributes    The callout's attributes.
 * @param props.setAttributes Changes them.
 * @param props.clientId      The callout.
 */
export function KeptLabel( {
	attributes: { type },
	setAttributes,
	clientId,
}: CalloutEditProps ) {
	const isTyping = useSelect(
		( select ) => {
			const caret = select( blockEditorStore ).getSelectionStart();
			return (
				caret.clientId === clientId && caret.attributeKey === 'label'
			);
		},
		[ clientId ]
	);
	const word = ( siteCalloutType( type ) ?? siteCalloutType( DEFAULT_TYPE ) )
		?.label;

	const withoutUndoStep = useNoUndoStep();

	useEffect( () => {
		if ( ! isTyping && word ) {
			// As a step of its own it would come back with every undo.
			withoutUndoStep();
			setAttributes( { label: word } );
		}
	}, [ isTyping, word, setAttributes, withoutUndoStep ] );
	return null;
}
