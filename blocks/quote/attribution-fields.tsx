import { RichText, store as blockEditorStore } from '@wordpress/block-editor';
import { useSelect } from '@wordpress/data';
import { __ } from '@wordpress/i18n';
import { isEmpty } from '../../src/editor/is-empty';
import { QUOTE_CLASS } from '../../src/model/quote-markup';
import type { QuoteAttributes } from './types';

type AttributionFieldsProps = {
	attributes: QuoteAttributes;
	setAttributes: ( attributes: Partial< QuoteAttributes > ) => void;
	clientId: string;
	isSelected: boolean;
	hasText: boolean;
};

/**
 * Who said it, where and when: typed where readers will see it.
 * @param root0
 * @param root0.attributes
 * @param root0.setAttributes
 * @param root0.clientId
 * @param root0.isSelected
 * @param root0.hasText
 */
export function AttributionFields( {
	attributes,
	setAttributes,
	clientId,
	isSelected,
	hasText,
}: AttributionFieldsProps ) {
	const isInside = useSelect(
		( select ) =>
			select( blockEditorStore ).hasSelectedInnerBlock( clientId, true ),
		[ clientId ]
	);
	const isShown = isSelected || isInside;
	if ( ! isShown && ! hasText ) {
		return null;
	}
	const fields = [
		{
			part: 'name',
			tagName: 'span',
			label: __( 'Name', 'editorial-blocks' ),
			formats: [ 'core/bold', 'core/italic' ],
		},
		{
			part: 'role',
			tagName: 'span',
			label: __( 'Role or place', 'editorial-blocks' ),
			formats: [ 'core/bold', 'core/italic', 'core/link' ],
		},
		{
			part: 'work',
			tagName: 'cite',
			label: __( 'Work', 'editorial-blocks' ),
			formats: [ 'core/bold', 'core/italic' ],
		},
		{
			part: 'date',
			tagName: 'span',
			label: __( 'Date', 'editorial-blocks' ),
			formats: [],
		},
	] as const;
	return (
		<figcaption className={ `${ QUOTE_CLASS }__attribution` }>
			{ fields
				.filter(
					( { part } ) => isShown || ! isEmpty( attributes[ part ] )
				)
				.map( ( { part, tagName, label, formats } ) => (
					<RichText
						key={ part }
						identifier={ part }
						tagName={ tagName }
						className={ `${ QUOTE_CLASS }__${ part }` }
						aria-label={ label }
						placeholder={ label }
						value={ attributes[ part ] ?? '' }
						onChange={ ( value: string ) =>
							setAttributes( { [ part ]: value } )
						}
						allowedFormats={ [ ...formats ] }
						disableLineBreaks
					/>
				) ) }
		</figcaption>
	);
}
