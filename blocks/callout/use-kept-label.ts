import { store as blockEditorStore } from '@wordpress/block-editor';
import { useSelect } from '@wordpress/data';
import { useEffect } from '@wordpress/element';
import { isEmpty } from '../../src/editor/is-empty';
import { siteCalloutType } from '../../src/editor/site-words';
import { useNoUndoStep } from '../../src/editor/use-no-undo-step';
import { DEFAULT_TYPE } from '../../src/model/callout-types';
import type { CalloutEditProps } from './types';

/**
 * Brings an emptied label back: a callout always says what it is. While the
 * caret is in it an author may be about to type another.
 *
 * @param props
 * @param props.attributes       The callout's attributes.
 * @param props.setAttributes    Changes them.
 * @param props.clientId         The callout.
 * @param props.attributes.label
 * @param props.attributes.type
 */
export function useKeptLabel( {
	attributes: { label, type },
	setAttributes,
	clientId,
}: CalloutEditProps ): void {
	const isTyping = useSelect(
		( select ) => {
			const caret = select( blockEditorStore ).getSelectionStart();
			return (
				caret.clientId === clientId && caret.attributeKey === 'label'
			);
		},
		[ clientId ]
	);
	const isMissing = isEmpty( label ) && ! isTyping;
	const word = ( siteCalloutType( type ) ?? siteCalloutType( DEFAULT_TYPE ) )
		?.label;

	const withoutUndoStep = useNoUndoStep();

	useEffect( () => {
		if ( isMissing && word ) {
			// As a step of its own it would come back with every undo.
			withoutUndoStep();
			setAttributes( { label: word } );
		}
	}, [ isMissing, word, setAttributes, withoutUndoStep ] );
}
