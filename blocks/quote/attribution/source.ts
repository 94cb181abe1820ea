import { isEmpty } from '../../../src/editor/is-empty';
import { sourceUrl } from '../../../src/model/web-address';
import type { QuoteAttributes } from '../types';

/**
 * What a source without a title is called.
 *
 * @param url Its address, http or https.
 */
export const hostOf = ( url: string ) =>
	new URL( url ).host.replace( /^www\./, '' );

/**
 * Gives a quote its source's address. Until the author names the work, it is
 * called by its host, for an address is saved only with a work.
 *
 * @param attributes The quote's attributes.
 * @param typed      What was typed or chosen.
 * @return The attributes that change, or undefined for an address that is
 *         neither http nor https.
 */
export function changeSource(
	attributes: QuoteAttributes,
	typed: string
): Partial< QuoteAttributes > | undefined {
	const url = URL.canParse( typed ) ? sourceUrl( typed ) : undefined;
	if ( ! url ) {
		return undefined;
	}
	const isNamed = ! isEmpty( attributes.work ) && ! isHost( attributes );
	return isNamed ? { url } : { url, work: hostOf( url ) };
}

/**
 * Takes a quote's source away, and the host that stood for its title.
 *
 * @param attributes The quote's attributes.
 * @return The attributes that change.
 */
export function removeSource(
	attributes: QuoteAttributes
): Partial< QuoteAttributes > {
	return isHost( attributes )
		? { url: undefined, work: undefined }
		: { url: undefined };
}

function isHost( { url, work }: QuoteAttributes ): boolean {
	const old = sourceUrl( url );
	return !! old && String( work ) === hostOf( old );
}
