import { RichText } from '@wordpress/block-editor';
import { __ } from '@wordpress/i18n';
import { isEmpty } from '../../../src/editor/is-empty';
import { oneLine } from '../../../src/editor/plain-text';
import { siteCalloutType } from '../../../src/editor/site-words';
import { useKeptWords } from '../../../src/editor/use-kept-words';
import { CALLOUT_CLASS } from '../../../src/model/callout-markup';
import { DEFAULT_TYPE } from '../../../src/model/callout-types';
import type { CalloutEditProps } from '../types';

/**
 * The label and, where there is one or may be typed one, the title.
 *
 * @param props.attributes    The callout's attributes.
 * @param props.setAttributes Changes them.
 * @param props.isSelected    Whether the caret is in this line.
 * @param props.isEdited      Whether the caret is in the callout.
 */
export function TitleLine( {
	attributes,
	setAttributes,
	isSelected,
	isEdited,
}: CalloutEditProps & { isSelected: boolean; isEdited: boolean } ) {
	const { title, type } = attributes;
	// A callout always says what it is.
	const label = useKeptWords(
		attributes.label,
		( siteCalloutType( type ) ?? siteCalloutType( DEFAULT_TYPE ) )?.label ??
			'',
		( words ) => setAttributes( { label: words } ),
		isSelected
	);
	return (
		<p className={ `${ CALLOUT_CLASS }__title` }>
			<RichText
				identifier="label"
				tagName="span"
				className={ `${ CALLOUT_CLASS }__label` }
				aria-label={ __( 'Label', 'editorial-blocks' ) }
				allowedFormats={ [] }
				disableLineBreaks
				{ ...label }
			/>
			{ ( isEdited || ! isEmpty( title ) ) && (
				<>
					<span
						className={ `${ CALLOUT_CLASS }__separator` }
						contentEditable={ false }
					>
						{ ': ' }
					</span>
					<RichText
						identifier="title"
						tagName="span"
						className={ `${ CALLOUT_CLASS }__text` }
						aria-label={ __( 'Title', 'editorial-blocks' ) }
						placeholder={ __( 'Add a title', 'editorial-blocks' ) }
						value={ title ?? '' }
						onChange={ ( value: string ) =>
							setAttributes( { title: oneLine( value ) } )
						}
						disableLineBreaks
					/>
				</>
			) }
		</p>
	);
}
