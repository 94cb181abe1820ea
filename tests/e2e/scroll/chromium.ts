import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../../tools/test/chromium';
import type { Reader } from './reader';

/**
 * Chromium, as the other tests use it.
 *
 * @param reducedMotion Whether its user has asked for less motion.
 */
export async function openChromium( reducedMotion = false ): Promise< Reader > {
	const browser = await chromium.launch( {
		executablePath: findChromium(),
		args: chromiumArguments,
	} );
	const page = await browser.newPage( {
		viewport: { width: 1280, height: 900 },
		reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
	} );
	return {
		open: async ( url ) => {
			await page.goto( url );
		},
		press: async ( key ) => {
			await page.keyboard.press( key );
			await page.waitForTimeout( 100 );
		},
		ask: ( expression ) => page.evaluate( expression ),
		close: () => browser.close(),
	};
}
