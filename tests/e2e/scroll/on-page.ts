import type { Page } from '@playwright/test';

/**
 * The block, as a reader has it.
 *
 * @param page Where.
 */
export const theControl = ( page: Page ) =>
	page.locator( '.wp-block-editorial-blocks-scroll-to-top' );

/**
 * Scrolls at once, and waits until the page has been drawn there.
 *
 * @param page Where.
 * @param y    Pixels from the top.
 */
export const scrollTo = ( page: Page, y: number ) =>
	page.evaluate( ( top ) => {
		window.scrollTo( 0, top );
		return new Promise( ( resolve ) =>
			requestAnimationFrame( () => requestAnimationFrame( resolve ) )
		);
	}, y );
