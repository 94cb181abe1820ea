import { PanelBody, RangeControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { useChangeEach } from '../../../src/editor/use-change-each';
import { changeRating } from '../rating/rating';
import type { QuoteAttributes, QuoteControlProps } from '../types';

/**
 * A testimonial's stars, in half steps.
 *
 * @param props.attributes The quote's attributes.
 */
export function RatingSettings( {
	attributes,
}: Pick< QuoteControlProps, 'attributes' > ) {
	const changeEach = useChangeEach< QuoteAttributes >();
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
					changeEach( ( each ) =>
						changeRating( each, ( stars ?? 0 ) * 2 )
					)
				}
			/>
		</PanelBody>
	);
}
