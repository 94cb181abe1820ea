import { lstat, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../tools/folders';
import { releaseContents } from '../../tools/release/contents';
import { zip } from '../../tools/release/zip';
import { article } from '../e2e/ground/article';
import { Editor } from '../e2e/ground/editor';
import { cookiesOf } from '../e2e/ground/users';
import { onSite } from '../security/on-site';
import { expect, test } from '../security/test';

const plugins = join(
	process.env.EDITORIAL_BLOCKS_SITE_FOLDER ?? '',
	'wp-content/plugins'
);
const installed = join( plugins, 'editorial-blocks' );

async function releasedZip(): Promise< string > {
	const folder = await mkdtemp( join( tmpdir(), 'installing-' ) );
	const file = join( folder, 'editorial-blocks.zip' );
	await writeFile( file, await zip( await releaseContents() ) );
	return file;
}

const inRow = ( page: Page ) =>
	page.locator( 'tr[data-plugin="editorial-blocks/plugin.php"]' );

test.afterAll( async ( { testbed } ) => {
	await rm( installed, { recursive: true, force: true } );
	await symlink( root, installed );
	await testbed.plugin( true );
} );

test( 'the zip installs by WordPress’s own uploader, works, and leaves nothing when it is deleted', async ( {
	browser,
	site,
	testbed,
} ) => {
	test.setTimeout( 240_000 );
	await testbed.plugin( false );
	expect( ( await lstat( installed ) ).isSymbolicLink() ).toBe( true );
	await rm( installed );
	const before = await onSite( 'traces.php' );

	const context = await browser.newContext( {
		baseURL: site,
		storageState: cookiesOf( 'admin', site ),
	} );
	const page = await context.newPage();
	await page.goto( '/wp-admin/plugin-install.php?tab=upload' );
	await page
		.getByLabel( 'Plugin zip file' )
		.setInputFiles( await releasedZip() );
	await page.getByRole( 'button', { name: 'Install Now' } ).click();
	await expect(
		page.getByText( 'Plugin installed successfully.' )
	).toBeVisible( { timeout: 60_000 } );
	await page.getByRole( 'link', { name: 'Activate Plugin' } ).click();
	await expect( inRow( page ) ).toHaveClass( /(^| )active/ );

	const editor = new Editor( page );
	await editor.write( 'From the zip' );
	await page.keyboard.press( 'Enter' );
	await editor.insertByTyping( 'Warning' );
	await page.goto( await editor.publish() );
	await expect(
		page.getByRole( 'note' ).getByText( 'Warning' )
	).toBeVisible();
	expect(
		await page
			.getByRole( 'note' )
			.evaluate(
				( note ) => getComputedStyle( note ).borderInlineStartWidth
			)
	).toBe( '3px' );

	const saved = await testbed.post( 'author', article );
	await page.goto( '/wp-admin/options-reading.php' );
	await page.getByLabel( /Show a link back to the top/ ).check();
	await page.getByRole( 'button', { name: 'Save Changes' } ).click();
	await expect( page.getByText( 'Settings saved.' ) ).toBeVisible();

	await page.goto( '/wp-admin/plugins.php' );
	await inRow( page )
		.getByRole( 'link', { name: /^Deactivate/ } )
		.click();
	await page.goto( saved.url );
	await expect( page.locator( '.entry-content' ) ).toContainText(
		'Warning: Chest pain'
	);
	await page.goto( '/wp-admin/plugins.php' );
	page.once( 'dialog', ( dialog ) => void dialog.accept() );
	await inRow( page )
		.getByRole( 'link', { name: /^Delete/ } )
		.click();
	await expect( page.getByText( 'was successfully deleted' ) ).toBeVisible( {
		timeout: 60_000,
	} );
	await context.close();

	expect( existsSync( installed ) ).toBe( false );
	expect( await onSite( 'traces.php' ) ).toEqual( before );
} );
