/**
 * Takes the pictures of README and docs from the real editor and the real page:
 * `npm run screenshots`.
 */
import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { cookiesOf, logIn } from '../../tests/e2e/ground/users';
import { build } from '../build';
import { root } from '../folders';
import { freePort } from '../ports';
import { startServer } from '../server/start-server';
import { endOnSignals } from '../process-group';
import { chromiumArguments } from '../test/chromium';
import { getChromium } from '../test/get-chromium';
import { series } from '../wordpress/versions';
import { shootArticle } from './article';
import { shootCallouts } from './callouts';
import { shootQuotes } from './quotes';
import { shootScrollToTop } from './scroll-to-top';
import type { Studio } from './studio';

const folder = join( root, 'docs/images' );

async function main(): Promise< void > {
	await build();
	const server = await startServer( {
		say: console.log,
		sites: [
			{ wordpress: series.newest.version, port: await freePort( 8400 ) },
		],
	} );
	endOnSignals( server.stop );
	const browser = await chromium.launch( {
		executablePath: await getChromium( console.log ),
		args: chromiumArguments,
	} );
	try {
		const url = server.sites[ 0 ]?.url ?? '';
		await logIn( 'admin', url );
		mkdirSync( folder, { recursive: true } );
		const studio: Studio = {
			browser,
			author: await browser.newContext( {
				baseURL: url,
				storageState: cookiesOf( 'admin', url ),
				// Or the line below a tab is caught between two of them.
				reducedMotion: 'reduce',
			} ),
			url,
			picture: ( name ) => join( folder, `${ name }.png` ),
		};
		await shootArticle( studio );
		await shootCallouts( studio );
		await shootQuotes( studio );
		await shootScrollToTop( studio );
		console.log( `Pictures are in ${ folder }` );
	} finally {
		await browser.close();
		await server.stop();
	}
}

main().then(
	() => process.exit( 0 ),
	( error: Error ) => {
		console.error( error.message );
		process.exit( 1 );
	}
);
