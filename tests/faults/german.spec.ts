import { plainArticle } from '../e2e/ground/article';
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

test( 'a German site: the REST API names a block in German, which a page has no use for', async ( {
	site,
	testbed,
} ) => {
	await onSite( 'language.php', { args: [ 'de_DE' ] } );
	const password = await testbed.applicationPassword( 'admin' );
	const answer = await fetch(
		`${ site }/?rest_route=/wp/v2/block-types/editorial-blocks/callout&_fields=title,description,keywords,styles,editor_script_handles,editor_style_handles,style_handles`,
		{
			headers: {
				Authorization: `Basic ${ btoa( `admin:${ password }` ) }`,
			},
		}
	);
	expect( await answer.json() ).toEqual( {
		title: 'Hinweiskasten',
		description:
			'Hebt Hinweis, Tipp, Warnung, Offenlegung oder Zusammenfassung vom Fließtext ab.',
		keywords: [ 'Meldung', 'Notiz', 'Infobox', 'Hinweiskasten' ],
		styles: [
			{ name: 'default', label: 'Standard', isDefault: true },
			{ name: 'outline', label: 'Umriss' },
			{ name: 'quiet', label: 'Zurückhaltend' },
			{ name: 'solid', label: 'Gefüllt' },
		],
		editor_script_handles: [ 'editorial-blocks-editor' ],
		editor_style_handles: [ 'editorial-blocks-editor' ],
		style_handles: [ 'editorial-blocks-callout-style' ],
	} );

	const { url } = await testbed.post( 'author', plainArticle );
	expect( ( await testbed.cost( url ) ).files ).toEqual( [
		'plugin.php',
		'src/php/bootstrap.php',
		'build/blocks-manifest.php',
	] );
} );
