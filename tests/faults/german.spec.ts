import { Editor } from '../e2e/ground/editor';
import { cookiesOf } from '../e2e/ground/users';
import { onSite } from '../security/on-site';
import { expect, test } from '../security/test';

test.afterAll( async () => {
	await onSite( 'language.php' );
} );

test( 'a German site: the editor says German, and German words are written into the post', async ( {
	browser,
	site,
} ) => {
	expect( await onSite( 'language.php', { args: [ 'de_DE' ] } ) ).toBe(
		'de_DE'
	);
	test.setTimeout( 90_000 );
	const context = await browser.newContext( {
		baseURL: site,
		storageState: cookiesOf( 'admin', site ),
	} );
	const page = await context.newPage();
	const editor = new Editor( page );
	await editor.write( 'Deutsch' );
	for ( const line of [ 1, 2 ] ) {
		await page.keyboard.press( 'Enter' );
		await expect( editor.emptyParagraphs() ).toHaveCount( line );
	}
	await editor.insertByTyping( 'Zum Seitenanfang' );
	await editor.emptyParagraphs().first().click();
	await editor.insertByTyping( 'Warnung' );
	const callout = editor.blocks( 'editorial-blocks/callout' );
	await expect( callout ).toContainText( 'Warnung' );
	await callout.getByText( 'Warnung' ).click();
	await expect(
		page.getByText( 'Überschriftenebene' ).first()
	).toBeVisible();

	await page.goto( await editor.publish() );
	await expect(
		page.locator( '.wp-block-editorial-blocks-callout__label' )
	).toHaveText( 'Warnung' );
	await expect(
		page.locator( '.wp-block-editorial-blocks-scroll-to-top' )
	).toContainText( 'Nach oben' );
	await context.close();
} );
