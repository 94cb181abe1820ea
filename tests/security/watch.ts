import type { Page } from '@playwright/test';
import { CANARY, FOREIGN } from './payloads';

/** What a page did that it should not have. */
export interface Watch {
	/** Addresses of pages in which a payload ran. */
	ran: string[];
	/** Addresses on another host that were asked for. */
	asked: string[];
}

/**
 * Notes whatever a payload gets a page to do, in all of its frames.
 *
 * @param page A page nothing was loaded into yet.
 */
export async function watch( page: Page ): Promise< Watch > {
	const seen: Watch = { ran: [], asked: [] };
	await page.exposeFunction( CANARY, ( where: string ) => {
		seen.ran.push( where || page.url() );
	} );
	await page.route(
		( url ) => url.hostname === FOREIGN,
		( route ) => {
			seen.asked.push( route.request().url() );
			return route.abort();
		}
	);
	page.on( 'dialog', ( dialog ) => {
		seen.ran.push( `dialog: ${ dialog.message() }` );
		void dialog.dismiss();
	} );
	return seen;
}

/** What our blocks may be made of, as `save()` writes them and WordPress's paragraphs and images. */
const ELEMENTS =
	'a blockquote br cite code details div em figcaption figure h2 h3 h4 h5 h6 img p span strong summary sub sup mark s kbd ul ol li';
const ATTRIBUTES =
	'alt aria-hidden class data-wp-key decoding dir fetchpriority height href id lang loading open rel role sizes src srcset style tabindex target title width';
const ADDRESS = /^(https?:|mailto:|#|\/|[^:]*$)/i;

/**
 * Everything inside our blocks that is not on the list of what may be there.
 *
 * @param page A page, or HTML that was put into one.
 */
export function forbiddenParts( page: Page ): Promise< string[] > {
	return page.evaluate(
		( { elements, attributes, address } ) => {
			const isAddress = new RegExp( address, 'i' );
			const outlines = new Set< string >();
			const note = ( part: Element ) =>
				outlines.add( part.outerHTML.slice( 0, 300 ) );
			document
				.querySelectorAll(
					'[class*="wp-block-editorial-blocks"], [class*="wp-block-editorial-blocks"] *'
				)
				.forEach( ( part ) => {
					if ( ! elements.includes( part.localName ) ) {
						note( part );
					}
					for ( const { name, value } of part.attributes ) {
						const holdsAddress = name === 'href' || name === 'src';
						if (
							// WordPress lets authors write data-… where they like; no script of ours reads any.
							! (
								attributes.includes( name ) ||
								name.startsWith( 'data-' )
							) ||
							( holdsAddress &&
								! isAddress.test(
									value.replace( /[\s\0]/g, '' )
								) ) ||
							( name === 'style' &&
								/url\(|expression|@import/i.test( value ) )
						) {
							note( part );
						}
					}
				} );
			return [ ...outlines ];
		},
		{
			elements: ELEMENTS.split( ' ' ),
			attributes: ATTRIBUTES.split( ' ' ),
			address: ADDRESS.source,
		}
	);
}
