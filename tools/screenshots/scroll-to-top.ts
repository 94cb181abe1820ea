import type { Page } from '@playwright/test';
import { Editor } from '../../tests/e2e/ground/editor';
import { Testbed } from '../../tests/e2e/ground/testbed';
import { control } from '../../tests/e2e/scroll/pages';
import { demoArticle } from '../demo/article';
import { asReader, DARK, type Studio } from './studio';

// The block's toolbar hides nothing that is to be read.
const SPACER =
	'<!-- wp:spacer {"height":"24px"} -->\n<div style="height:24px" aria-hidden="true" class="wp-block-spacer"></div>\n<!-- /wp:spacer -->';

const size = { width: 1100, height: 640 };

async function shootReading(
	page: Page,
	read: number,
	path: string
): Promise< void > {
	await page.evaluate( ( y ) => window.scrollTo( 0, y ), read );
	await page.getByRole( 'link', { name: 'Back to top' } ).waitFor();
	await page.screenshot( { path } );
}

async function shootEditor(
	{ author, picture }: Studio,
	post: number
): Promise< void > {
	const page = await author.newPage();
	await page.setViewportSize( { width: 1280, height: 1000 } );
	const editor = new Editor( page );
	await editor.open( post );
	const block = editor.blocks( 'editorial-blocks/scroll-to-top' );
	await block.scrollIntoViewIfNeeded();
	await block.click();
	await page.getByRole( 'button', { name: 'Preview floating' } ).waitFor();
	await page.screenshot( { path: picture( 'scroll-to-top-editor' ) } );
	await page.close();
}

async function shootSetting( {
	author,
	url,
	picture,
}: Studio ): Promise< void > {
	const page = await author.newPage();
	await page.setViewportSize( { width: 1280, height: 900 } );
	await page.goto( `${ url }/wp-admin/options-reading.php` );
	const group = page.getByRole( 'group', { name: 'Scroll to top' } );
	await group.getByRole( 'checkbox' ).check();
	await page
		.locator( 'tr' )
		.filter( { has: group } )
		.screenshot( { path: picture( 'scroll-to-top-setting' ) } );
	await page.close();
}

/**
 * Takes the pictures of docs/scroll-to-top.md.
 *
 * @param studio What they are taken with.
 */
export async function shootScrollToTop( studio: Studio ): Promise< void > {
	const { url, picture } = studio;
	const testbed = new Testbed( url );
	const { title, content } = demoArticle;
	const post = await testbed.post( 'admin', { title, content } );
	await asReader( studio, post.url, size, ( page ) =>
		shootReading( page, 1500, picture( 'scroll-to-top-page' ) )
	);
	const withRing = await testbed.post( 'admin', {
		title,
		content: content.replace(
			control(),
			control( '{"ring":true} ', ' has-ring' )
		),
	} );
	await asReader( studio, `${ withRing.url }${ DARK }`, size, ( page ) =>
		shootReading( page, 2660, picture( 'scroll-to-top-dark' ) )
	);
	const edited = await testbed.post( 'admin', {
		title,
		content: content.replace( control(), `${ SPACER }\n\n${ control() }` ),
	} );
	await shootEditor( studio, edited.id );
	await shootSetting( studio );
}
