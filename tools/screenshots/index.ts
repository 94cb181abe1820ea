/**
 * Takes the pictures of README and docs from the real editor and the real page:
 * `npm run screenshots`.
 */
import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { Editor } from '../../tests/e2e/ground/editor';
import { Testbed } from '../../tests/e2e/ground/testbed';
import { cookiesOf, logIn } from '../../tests/e2e/ground/users';
import { build } from '../build';
import { demoArticle } from '../demo/article';
import { root } from '../folders';
import { freePort } from '../ports';
import { startServer } from '../server/start-server';
import { endOnSignals } from '../service';
import { chromiumArguments } from '../test/chromium';
import { getChromium } from '../test/get-chromium';
import { series } from '../wordpress/versions';
import { shootCallouts } from './callouts';

const folder = join( root, 'docs/images' );

const picture = ( name: string ) => join( folder, `${ name }.png` );

async function showBlock(
	page: Page,
	editor: Editor,
	block: string,
	text: string
): Promise< void > {
	const shown = editor
		.blocks( `editorial-blocks/${ block }` )
		.filter( { hasText: text } )
		.first();
	await shown.scrollIntoViewIfNeeded();
	await shown.getByText( text ).first().click();
	await page
		.getByRole( 'toolbar', { name: 'Block tools' } )
		.first()
		.waitFor();
	await page.screenshot( { path: picture( block ) } );
}

async function shootEditor( page: Page, post: number ): Promise< void > {
	const editor = new Editor( page );
	await editor.open( post );
	await editor.blocks( 'editorial-blocks/callout' ).first().waitFor();
	await page
		.getByRole( 'button', { name: 'Block Inserter', exact: true } )
		.click();
	// Gone only once it was there: the list comes late, and so does the search.
	const unsearched = editor.offered( 'Paragraph' );
	await unsearched.waitFor();
	await page.getByRole( 'searchbox', { name: 'Search' } ).fill( 'callout' );
	await unsearched.waitFor( { state: 'hidden' } );
	await page.screenshot( { path: picture( 'editor' ) } );
	await page
		.getByRole( 'button', { name: 'Block Inserter', exact: true } )
		.click();

	await showBlock( page, editor, 'callout', 'a test that takes a minute' );
	await showBlock( page, editor, 'quote', 'Tim Berners-Lee' );
	await showBlock( page, editor, 'scroll-to-top', 'Back to top' );
}

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
		const post = await new Testbed( url ).post( 'admin', demoArticle );
		mkdirSync( folder, { recursive: true } );

		const reader = await browser.newPage( {
			viewport: { width: 1280, height: 1700 },
		} );
		await reader.goto( post.url );
		await reader.screenshot( { path: picture( 'article' ) } );

		const context = await browser.newContext( {
			baseURL: url,
			storageState: cookiesOf( 'admin', url ),
			viewport: { width: 1440, height: 900 },
		} );
		await shootEditor( await context.newPage(), post.id );
		await shootCallouts( browser, context, url, picture );
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
