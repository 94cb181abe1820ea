import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';

/** What a reader's browser loads for a page, in bytes. */
export interface Weight {
	raw: number;
	gzip: number;
	requests: number;
	scripts: number;
}

/**
 * What a browser loads for a page: every answer's body, and the same at gzip's
 * level 9.
 *
 * @param browser Starts with an empty cache.
 * @param url     The page.
 */
export async function weigh(
	browser: Browser,
	url: string
): Promise< Weight > {
	const context = await browser.newContext();
	const page = await context.newPage();
	const asked = new Map< string, string >();
	page.on( 'request', ( one ) => {
		if ( one.url().startsWith( 'http' ) ) {
			asked.set( one.url(), one.resourceType() );
		}
	} );
	await page.goto( url, { waitUntil: 'networkidle' } );
	// Asked for once more: the browser forgets some bodies at once.
	const loaded = await Promise.all(
		[ ...asked ].map( async ( [ address, type ] ) => ( {
			type,
			body: await ( await context.request.get( address ) ).body(),
		} ) )
	);
	await context.close();
	return {
		raw: loaded.reduce( ( sum, { body } ) => sum + body.length, 0 ),
		gzip: loaded.reduce(
			( sum, { body } ) => sum + gzipSync( body, { level: 9 } ).length,
			0
		),
		requests: loaded.length,
		scripts: loaded.filter( ( { type } ) => type === 'script' ).length,
	};
}
