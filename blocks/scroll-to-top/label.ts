const ARROWS = /^[\s↑⇑⇧⬆▲△⌃^️]+|[\s↑⇑⇧⬆▲△️]+$/gu;

/**
 * A link's words without the arrows people type around them: ours is drawn.
 *
 * @param text Plain text.
 * @return Words; an empty string where there were only arrows.
 */
function withoutArrows( text: string ): string {
	return text.replace( ARROWS, '' ).replace( /\s+/gu, ' ' );
}

/**
 * The words of a control that leads to the top, out of its saved markup: what it
 * shows, else what it is called.
 *
 * @param control The link or button.
 */
export function labelOf( control: Element ): string {
	return (
		withoutArrows( control.textContent ?? '' ) ||
		withoutArrows( control.getAttribute( 'aria-label' ) ?? '' )
	);
}

/**
 * Plain text as the HTML a rich-text attribute holds.
 *
 * @param text Plain text.
 */
export function asRichText( text: string ): string {
	const element = document.createElement( 'span' );
	element.textContent = text;
	return element.innerHTML;
}
