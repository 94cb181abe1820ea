import type { QuoteAttributes } from '../../../../blocks/quote/types';

/**
 * A quote's attributes.
 *
 * @param attributes Those that differ from a new one's.
 */
export const quote = (
	attributes: Partial< QuoteAttributes > = {}
): QuoteAttributes => ( {
	kind: 'quotation',
	portraitAlt: '',
	portraitSide: 'start',
	portraitShape: 'circle',
	repeats: false,
	...attributes,
} );
