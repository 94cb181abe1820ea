import type { Attribution } from '../../../src/model/attribution';
import { sourceUrl } from '../../../src/model/web-address';
import type { QuoteAttributes } from '../types';

/**
 * A quote's attribution as plain inline HTML, without empty parts. The editor
 * holds rich text as objects.
 *
 * @param attributes The quote's attributes.
 */
export function ownParts( attributes: QuoteAttributes ): Attribution {
	const html = ( value?: string ) => String( value ?? '' ) || undefined;
	const work = html( attributes.work );
	return {
		name: html( attributes.name ),
		role: html( attributes.role ),
		work,
		url: work && sourceUrl( attributes.url ),
		date: html( attributes.date ),
	};
}
