import { people, pullquote, quote } from '@wordpress/icons';
import type { QuoteKind } from './types';

export { quote as icon } from '@wordpress/icons';

/**
 * The icon of a kind of quote, in menus and the inserter.
 *
 * @param kind A kind of quote.
 */
export function kindIcon( kind: QuoteKind ) {
	switch ( kind ) {
		case 'pull-quote':
			return pullquote;
		case 'testimonial':
			return people;
		default:
			return quote;
	}
}
