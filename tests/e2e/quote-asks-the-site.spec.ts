import { expect, test } from './ground/test';

const QUOTE = 'wp-block-editorial-blocks-quote';
const name = 'Wilhelmina Ngata-Ó Briain';
const role = 'bookbinder, Ōtepoti';

/** A post by somebody else, which a Contributor may read but not edit. */
const quoted = {
	title: 'Somebody was quoted here',
	content: `<!-- wp:editorial-blocks/quote -->
<figure class="${ QUOTE } is-kind-quotation"><blockquote class="${ QUOTE }__text"><!-- wp:paragraph -->
<p>Glue first.</p>
<!-- /wp:paragraph --></blockquote><figcaption class="${ QUOTE }__attribution"><span class="${ QUOTE }__name">${ name }</span><span class="${ QUOTE }__separator">, </span><span class="${ QUOTE }__role">${ role }</span></figcaption></figure>
<!-- /wp:editorial-blocks/quote -->`,
};

test.use( { user: 'contributor' } );

test( 'a Contributor who types a name is offered whom the site quoted before', async ( {
	editor,
	page,
	testbed,
} ) => {
	await testbed.post( 'author', quoted );
	await editor.write( 'A second quotation' );
	await page.keyboard.press( 'Enter' );
	await editor.insertByTyping( 'Quotation' );
	await page.keyboard.type( 'Then the thread.' );
	await page.keyboard.press( 'Enter' );
	// Somebody who types on begins the second word before the site answers.
	await page.keyboard.type( 'Wilhelmina Nga', { delay: 80 } );
	await expect(
		page.getByRole( 'option', { name: `${ name }, ${ role }` } )
	).toBeVisible();
	await page.keyboard.press( 'Enter' );

	await expect( editor.field( 'Name' ) ).toHaveText( name );
	await expect( editor.field( 'Role or place' ) ).toHaveText( role );
} );

test( 'a role that was typed before is kept', async ( {
	editor,
	page,
	testbed,
} ) => {
	await testbed.post( 'author', quoted );
	await editor.write( 'A role of its own' );
	await page.keyboard.press( 'Enter' );
	await editor.insertByTyping( 'Quotation' );
	await page.keyboard.type( 'Then the thread.' );
	await editor.field( 'Role or place' ).fill( 'editor' );
	await editor.field( 'Name' ).focus();
	await page.keyboard.type( 'Wilhelmina', { delay: 80 } );
	await page
		.getByRole( 'option', { name: `${ name }, ${ role }` } )
		.waitFor();
	await page.keyboard.press( 'Enter' );

	await expect( editor.field( 'Name' ) ).toHaveText( name );
	await expect( editor.field( 'Role or place' ) ).toHaveText( 'editor' );
} );

test( 'a work is named after the page its address leads to', async ( {
	editor,
	page,
	testbed,
} ) => {
	const { url } = await testbed.post( 'author', quoted );
	await editor.write( 'A quotation with a source' );
	await page.keyboard.press( 'Enter' );
	await editor.insertByTyping( 'Quotation' );
	await page.keyboard.type( 'Then the thread.' );
	// From the words to the name: the quote itself is selected now.
	await page.keyboard.press( 'Enter' );
	// WordPress hides a block's toolbar while somebody types.
	await page.keyboard.press( 'Alt+F10' );
	await page.getByRole( 'button', { name: 'Source', exact: true } ).click();
	// Its name is another one in each WordPress.
	await page
		.locator( '.block-editor-link-control' )
		.getByRole( 'combobox' )
		.fill( url );
	await page.keyboard.press( 'Enter' );
	await expect( editor.field( 'Work' ) ).toHaveText( new URL( url ).host );
	await page.getByRole( 'button', { name: 'Fill in from the page' } ).click();

	await expect( editor.field( 'Work' ) ).toHaveText(
		/^Somebody was quoted here/
	);
} );
