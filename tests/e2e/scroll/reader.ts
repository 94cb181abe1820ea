/** A reader's browser, used by keyboard. */
export interface Reader {
	open: ( url: string ) => Promise< void >;
	/** `Enter` or `Tab`; resolves when the page has settled. */
	press: ( key: 'Enter' | 'Tab' ) => Promise< void >;
	/** The value of a JavaScript expression on the page. */
	ask: < Answer >( expression: string ) => Promise< Answer >;
	close: () => Promise< void >;
}

/** What a reader can tell about the control, in an expression for `ask()`. */
export const look = `( () => {
	const control = document.querySelector( '.wp-block-editorial-blocks-scroll-to-top' );
	const { position, visibility } = getComputedStyle( control );
	return {
		position,
		visibility,
		isAtTop: window.scrollY === 0,
		isFocused: control.contains( document.activeElement ),
	};
} )()`;

/** What `look` finds. */
export interface Look {
	position: string;
	visibility: string;
	isAtTop: boolean;
	isFocused: boolean;
}

/** Scrolls most of the way down; an expression for `ask()`. */
export const scrollDown = `new Promise( ( resolve ) => {
	window.scrollTo( 0, document.documentElement.scrollHeight * 0.6 );
	requestAnimationFrame( () => requestAnimationFrame( () => resolve( true ) ) );
} )`;

/** What has the focus, as the words in it; an expression for `ask()`. */
export const focused = `document.activeElement.textContent.trim().slice( 0, 40 )`;

/**
 * Presses Tab until the control has the focus.
 *
 * @param reader The browser.
 * @param limit  How often at most.
 * @return Whether it was reached.
 */
export async function tabToControl(
	reader: Reader,
	limit = 60
): Promise< boolean > {
	for ( let count = 0; count < limit; count++ ) {
		await reader.press( 'Tab' );
		const { isFocused } = await reader.ask< Look >( look );
		if ( isFocused ) {
			return true;
		}
	}
	return false;
}
