import { RichText } from '@wordpress/block-editor';
import { __ } from '@wordpress/i18n';
import { isEmpty } from '../../src/editor/is-empty';
import { plainText } from '../../src/editor/plain-text';
import { CALLOUT_CLASS } from '../../src/model/callout-markup';
import type { CalloutEditProps } from './types';

/**
 * The label and, where there is one or may be typed one, the title.
 *
 * @param props.attributes    The callout's attributes.
 * @param props.setAttributes Changes them.
 * @param props.isEdited      Whether the caret is in the callout.
 */
export function TitleLine( {
	attributes,
	setAttributes,
	isEdited,
}: CalloutEditProps & { isEdited: boolean } ) {
	const { label, title } = attributes;
	return (
		<p className={ `${ CALLOUT_CLASS }__title` }>
			<RichText
				identifier="label"
				tagName="span"
				className={ `${ CALLOUT_CLASS }__label` }
				aria-label={ __( 'Label', 'editorial-blocks' ) }
				value={ label ?? '' }
				onChange={ ( value: string ) =>
					setAttributes( { label: plainText( value ) } )
				}
				allowedFormats={ [] }
				disableLineBreaks
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
							setAttributes( { title: value } )
						}
						disableLineBreaks
					/>
				</>
			) }
		</p>
	);
}
