import {
	RichText,
	useBlockProps,
	useInnerBlocksProps,
} from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { useEffect } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { customProperty } from '../../src/editor/custom-property';
import { isEmpty } from '../../src/editor/is-empty';
import { siteCalloutType } from '../../src/editor/site-words';
import {
	accentValue,
	calloutClasses,
	CALLOUT_CLASS,
} from '../../src/model/callout-markup';
import { CalloutSettings } from './settings';
import { TypeToolbar } from './type-toolbar';
import type { CalloutAttributes } from './types';

const BODY = [ [ 'core/paragraph', {} ] ] as const;

export function Edit( {
	attributes,
	setAttributes,
}: BlockEditProps< CalloutAttributes > ) {
	const { type, label, title } = attributes;
	const typeLabel =
		siteCalloutType( type )?.label ?? siteCalloutType( 'note' )?.label;
	const hasLabel = ! isEmpty( label );

	// Also answers an emptied label: a callout always says what it is.
	useEffect( () => {
		if ( ! hasLabel && typeLabel ) {
			setAttributes( { label: typeLabel } );
		}
	}, [ hasLabel, typeLabel, setAttributes ] );

	const blockProps = useBlockProps( {
		className: calloutClasses( attributes, {
			label: hasLabel,
			title: ! isEmpty( title ),
		} ).join( ' ' ),
		style: customProperty( 'accent', accentValue( attributes.accent ) ),
	} );
	const bodyProps = useInnerBlocksProps(
		{ className: `${ CALLOUT_CLASS }__body` },
		{ template: BODY }
	);

	return (
		<>
			<TypeToolbar { ...{ attributes, setAttributes } } />
			<CalloutSettings { ...{ attributes, setAttributes } } />
			<div { ...blockProps }>
				<p className={ `${ CALLOUT_CLASS }__title` }>
					<RichText
						tagName="span"
						className={ `${ CALLOUT_CLASS }__label` }
						aria-label={ __( 'Label', 'editorial-blocks' ) }
						value={ label ?? '' }
						onChange={ ( value: string ) =>
							setAttributes( { label: value } )
						}
						allowedFormats={ [] }
						disableLineBreaks
					/>
					<RichText
						tagName="span"
						className={ `${ CALLOUT_CLASS }__text` }
						aria-label={ __( 'Title', 'editorial-blocks' ) }
						placeholder={ __( 'Add a title', 'editorial-blocks' ) }
						value={ title ?? '' }
						onChange={ ( value: string ) =>
							setAttributes( { title: value } )
						}
						disableLineBreaks
					/>
				</p>
				<div { ...bodyProps } />
			</div>
		</>
	);
}
