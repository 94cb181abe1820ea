import {
	store as blockEditorStore,
	useBlockProps,
	useInnerBlocksProps,
} from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { useRegistry, useSelect } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { customProperty } from '../../src/editor/custom-property';
import { isEmpty } from '../../src/editor/is-empty';
import {
	accentValue,
	calloutClasses,
	CALLOUT_CLASS,
} from '../../src/model/callout-markup';
import { AccentSetting } from './settings/accent-setting';
import { Guidance } from './guidance';
import { CalloutSettings } from './settings/settings';
import { StartInBody } from './title/start-in-body';
import { TitleLine } from './title/title-line';
import { TypeToolbar } from './type-toolbar';
import type { CalloutAttributes } from './types';
import { useTitleWalk } from './title/use-title-walk';

const BODY = [ [ 'core/paragraph', {} ] ] as const;

export function Edit( {
	attributes,
	setAttributes,
	isSelected,
	clientId,
}: BlockEditProps< CalloutAttributes > ) {
	const { fold, label, title } = attributes;
	const isInside = useSelect(
		( select ) =>
			select( blockEditorStore ).hasSelectedInnerBlock( clientId, true ),
		[ clientId ]
	);
	const isEdited = isSelected || isInside;
	const props = { attributes, setAttributes, clientId };
	const { getBlockCount } = useRegistry().select( blockEditorStore );
	// WordPress fills a new callout's body only after it has mounted.
	const [ isNew ] = useState( () => getBlockCount( clientId ) === 0 );

	const blockProps = useBlockProps( {
		ref: useTitleWalk( clientId ),
		className: [
			...calloutClasses( attributes, {
				label: ! isEmpty( label ),
				title: ! isEmpty( title ),
			} ),
			// For the editor alone: its body is always open to be written in.
			fold !== 'none' && `is-folding-${ fold }`,
			isEdited && 'is-being-edited',
		]
			.filter( Boolean )
			.join( ' ' ),
		style: customProperty( 'accent', accentValue( attributes.accent ) ),
	} );
	const bodyProps = useInnerBlocksProps(
		{ className: `${ CALLOUT_CLASS }__body` },
		{ template: BODY }
	);

	return (
		<>
			{ isNew && <StartInBody clientId={ clientId } /> }
			<TypeToolbar attributes={ attributes } />
			<Guidance { ...props } />
			<CalloutSettings { ...props } />
			<AccentSetting { ...props } />
			<div { ...blockProps }>
				<TitleLine { ...props } { ...{ isSelected, isEdited } } />
				<div { ...bodyProps } />
			</div>
		</>
	);
}
