import puppeteer from 'puppeteer-core';
import { setTimeout as wait } from 'node:timers/promises';
import type { Reader } from './reader';

/** Where the distribution puts Firefox ESR. */
export const firefoxPath = '/usr/bin/firefox-esr';

/**
 * Firefox ESR, which Playwright cannot drive: it brings a build of its own.
 *
 * @param reducedMotion Whether its user has asked for less motion.
 */
export async function openFirefox( reducedMotion = false ): Promise< Reader > {
	const browser = await puppeteer.launch( {
		browser: 'firefox',
		executablePath: firefoxPath,
		extraPrefsFirefox: { 'ui.prefersReducedMotion': reducedMotion ? 1 : 0 },
	} );
	const page = await browser.newPage();
	await page.setViewport( { width: 1280, height: 900 } );
	return {
		open: async ( url ) => {
			await page.goto( url );
		},
		press: async ( key ) => {
			await page.keyboard.press( key );
			await wait( 100 );
		},
		ask: async ( expression ) => {
			const json = await page.evaluate(
				`Promise.resolve( ${ expression } ).then( JSON.stringify )`
			);
			return JSON.parse( String( json ) );
		},
		close: () => browser.close(),
	};
}
