import {
	RichText,
	useBlockProps,
	useInnerBlocksProps,
} from '@wordpress/block-editor';
import { isEmpty } from '../../src/editor/is-empty';
import {
	isHiddenRepetition,
	quotationLanguage,
	QUOTE_CLASS,
	quoteClasses,
} from '../../src/model/quote-markup';
import { Attribution, hasAttribution } from './save-attribution';
import type { QuoteAttributes } from './types';

export function Save( { attributes }: { attributes: QuoteAttributes } ) {
	const { rating, ratingText } = attributes;
	// Before useInnerBlocksProps.save(), which renders the children: block
	// props asked for after it lose the block's own class and support styles.
	const blockProps = useBlockProps.save( {
		className: quoteClasses( attributes ).join( ' ' ),
		'aria-hidden': isHiddenRepetition( attributes ) ? 'true' : undefined,
	} );
	const quotation = (
		<blockquote
			{ ...useInnerBlocksProps.save( {
				className: `${ QUOTE_CLASS }__text`,
				...quotationLanguage( attributes ),
			} ) }
		/>
	);
	return (
		<figure { ...blockProps }>
			{ rating !== undefined && ! isEmpty( ratingText ) && (
				<RichText.Content
					tagName="p"
					className={ `${ QUOTE_CLASS }__rating is-rating-${ rating }` }
					value={ ratingText ?? '' }
				/>
			) }
			{ quotation }
			{ hasAttribution( attributes ) && (
				<Attribution attributes={ attributes } />
			) }
		</figure>
	);
}
