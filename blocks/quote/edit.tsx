import { useBlockProps, useInnerBlocksProps } from '@wordpress/block-editor';
import type { BlockEditProps } from '@wordpress/blocks';
import { QUOTE_CLASS, quoteClasses } from '../../src/model/quote-markup';
import { AttributionFields } from './attribution-fields';
import { hasAttribution } from './save-attribution';
import { SourceToolbar } from './source-toolbar';
import type { QuoteAttributes } from './types';

const QUOTATION = [ [ 'core/paragraph', {} ] ] as const;

export function Edit( {
	attributes,
	setAttributes,
	isSelected,
	clientId,
}: BlockEditProps< QuoteAttributes > ) {
	const blockProps = useBlockProps( {
		className: quoteClasses( attributes ).join( ' ' ),
	} );
	const quotationProps = useInnerBlocksProps(
		{
			className: `${ QUOTE_CLASS }__text`,
			lang: attributes.lang,
			dir: attributes.dir,
		},
		{ template: QUOTATION }
	);
	return (
		<>
			<SourceToolbar { ...{ attributes, setAttributes } } />
			<figure { ...blockProps }>
				<blockquote { ...quotationProps } />
				<AttributionFields
					{ ...{ attributes, setAttributes, clientId } }
					hasText={ hasAttribution( attributes ) }
					isSelected={ isSelected }
				/>
			</figure>
		</>
	);
}
