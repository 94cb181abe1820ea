/**
 * The link that some HTML consists of, where it leads to the top of the page.
 *
 * @param content The inside of a paragraph or button.
 * @return The link; undefined where there is anything beside it.
 */
export function onlyTopLink( content: Element ): Element | undefined {
	const [ only, ...others ] = [ ...content.childNodes ].filter(
		( node ) => node.nodeType !== node.TEXT_NODE || node.nodeValue?.trim()
	);
	if ( only instanceof Element && others.length === 0 ) {
		return leadsToTop( only.getAttribute( 'href' ) ) ? only : undefined;
	}
	return undefined;
}

/**
 * Whether an address is the top of its own page.
 *
 * @param url The value of a link's `href`.
 */
export function leadsToTop( url: unknown ): boolean {
	return url === '#' || url === '#top';
}

/**
 * HTML as an element to look into; nothing in it is loaded or run.
 *
 * @param html The HTML.
 */
export function inertElement( html: string ): Element {
	return new DOMParser().parseFromString( html, 'text/html' ).body;
}
