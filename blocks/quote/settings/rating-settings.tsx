import { PanelBody, RangeControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { changeRating } from '../rating/rating';
import type { QuoteControlProps } from '../types';

/**
 * A testimonial's stars, in half steps.
 *
 * @param props The quote and how to change it.
 */
export function RatingSettings( {
	attributes,
	setAttributes,
}: QuoteControlProps ) {
	return (
		<PanelBody title={ __( 'Rating', 'editorial-blocks' ) }>
			<RangeControl
				__next40pxDefaultSize
				label={ __( 'Stars', 'editorial-blocks' ) }
				help={
					attributes.rating === undefined
						? undefined
						: __(
								'Screen readers and feeds say it in words, which you can edit above the quotation.',
								'editorial-blocks'
							)
				}
				value={ ( attributes.rating ?? 0 ) / 2 }
				min={ 0 }
				max={ 5 }
				step={ 0.5 }
				allowReset
				resetFallbackValue={ 0 }
				onChange={ ( stars ) =>
					setAttributes(
						changeRating( attributes, ( stars ?? 0 ) * 2 )
					)
				}
			/>
		</PanelBody>
	);
}
