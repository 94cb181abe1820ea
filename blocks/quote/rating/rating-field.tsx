import { RichText } from '@wordpress/block-editor';
import { __ } from '@wordpress/i18n';
import { useKeptWords } from '../../../src/editor/use-kept-words';
import { QUOTE_CLASS } from '../../../src/model/quote-markup';
import { ratingWords } from './rating';
import type { QuoteControlProps } from '../types';

/**
 * A rating's stars, and its words while the quote is selected. Stars without
 * words are not saved.
 *
 * @param props         The quote and how to change it.
 * @param props.isShown Whether the words are shown to be edited.
 */
export function RatingField( {
	attributes,
	setAttributes,
	isShown,
}: QuoteControlProps & { isShown: boolean } ) {
	const { rating, ratingText } = attributes;
	const words = useKeptWords(
		ratingText,
		rating === undefined ? '' : ratingWords( rating ),
		( text ) => setAttributes( { ratingText: text } ),
		isShown
	);
	if ( rating === undefined ) {
		return null;
	}
	const stars = `${ QUOTE_CLASS }__rating is-rating-${ rating }`;
	return (
		<>
			<p
				className={ stars }
				aria-hidden="true"
				contentEditable={ false }
			/>
			{ isShown && (
				<RichText
					identifier="ratingText"
					tagName="div"
					className="editorial-blocks-quote-rating-words"
					aria-label={ __( 'Rating in words', 'editorial-blocks' ) }
					allowedFormats={ [] }
					disableLineBreaks
					{ ...words }
				/>
			) }
		</>
	);
}
