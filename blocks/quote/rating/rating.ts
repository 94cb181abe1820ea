import { siteWords } from '../../../src/editor/site-words';
import { isEmpty } from '../../../src/editor/is-empty';
import type { QuoteAttributes } from '../types';

/**
 * A rating's words in the site's language.
 *
 * @param rating In half stars, 1 to 10.
 */
export function ratingWords( rating: number ): string {
	return siteWords().ratings[ rating - 1 ] ?? `${ rating / 2 } out of 5`;
}

/**
 * Rates a testimonial. Its words follow the stars until the author writes some.
 *
 * @param attributes The quote's attributes.
 * @param rating     In half stars, 1 to 10; undefined takes the rating away.
 * @return The attributes that change.
 */
export function changeRating(
	attributes: QuoteAttributes,
	rating?: number
): Partial< QuoteAttributes > {
	if ( ! rating ) {
		return { rating: undefined, ratingText: undefined };
	}
	const old = attributes.rating;
	const isUntouched =
		isEmpty( attributes.ratingText ) ||
		( old !== undefined &&
			[ ratingWords( old ), `${ old / 2 } out of 5` ].includes(
				String( attributes.ratingText )
			) );
	return isUntouched
		? { rating, ratingText: ratingWords( rating ) }
		: { rating };
}
