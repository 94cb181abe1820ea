import { QUOTE, repeating } from './ground/quotes';
import { expect, test } from './ground/test';

test.use( { user: 'author' } );

test( 'a quote is written from words to date without the mouse', async ( {
	editor,
	page,
} ) => {
	await editor.write( 'By keyboard' );
	await page.keyboard.press( 'Enter' );
	await editor.insertByTyping( 'Quotation' );
	for ( const words of [
		'We kept the words.',
		'Ana Ruiz',
		'typographer, Lisbon',
		'Page Notes',
		'2026',
	] ) {
		await page.keyboard.type( words );
		await page.keyboard.press( 'Enter' );
	}
	await page.keyboard.type( 'After it.' );
	const content = await editor.content();
	expect( content ).toBe( `<!-- wp:editorial-blocks/quote -->
<figure class="${ QUOTE } is-kind-quotation"><blockquote class="${ QUOTE }__text"><!-- wp:paragraph -->
<p>We kept the words.</p>
<!-- /wp:paragraph --></blockquote><figcaption class="${ QUOTE }__attribution"><span class="${ QUOTE }__name">Ana Ruiz</span><span class="${ QUOTE }__separator">, </span><span class="${ QUOTE }__role">typographer, Lisbon</span><span class="${ QUOTE }__separator">, </span><cite class="${ QUOTE }__work">Page Notes</cite><span class="${ QUOTE }__separator">, </span><span class="${ QUOTE }__date">2026</span></figcaption></figure>
<!-- /wp:editorial-blocks/quote -->

<!-- wp:paragraph -->
<p>After it.</p>
<!-- /wp:paragraph -->` );
} );

test( 'arrow keys walk through the attribution, an empty line adds a paragraph', async ( {
	editor,
	page,
} ) => {
	await editor.write( 'By arrows' );
	await page.keyboard.press( 'Enter' );
	await editor.insertByTyping( 'Quotation' );
	await page.keyboard.type( 'One.' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.type( 'Two.' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.type( 'Ana' );
	await page.keyboard.press( 'ArrowRight' );
	await page.keyboard.press( 'ArrowDown' );
	await page.keyboard.type( 'Notes' );
	await page.keyboard.press( 'ArrowUp' );
	await page.keyboard.type( 'editor' );
	await expect( editor.field( 'Name' ) ).toHaveText( 'Ana' );
	await expect( editor.field( 'Role or place' ) ).toHaveText( 'editor' );
	await expect( editor.field( 'Work' ) ).toHaveText( 'Notes' );
	expect(
		await editor
			.blocks( 'editorial-blocks/quote' )
			.locator( 'blockquote p[data-type]' )
			.allInnerTexts()
	).toEqual( [ 'One.', 'Two.' ] );
} );

const NOT_SAID = 'would miss these words';

test( 'a pull quote is found out when the article says its words no more', async ( {
	editor,
	testbed,
} ) => {
	const { id } = await testbed.post( 'author', {
		...repeating,
		content: repeating.content.replace( 'too fast, and', 'fast, and' ),
	} );
	await editor.open( id );
	await expect( editor.canvas.getByText( NOT_SAID ) ).toBeVisible();
} );

test( 'a pull quote finds its words while the template is shown', async ( {
	editor,
	page,
	testbed,
} ) => {
	const { id } = await testbed.post( 'author', repeating );
	await editor.open( id );
	await page.evaluate(
		'wp.data.dispatch( "core/editor" ).setRenderingMode( "template-locked" )'
	);
	await expect(
		editor.blocks( 'core/post-content' ).locator( `.${ QUOTE }` )
	).toBeVisible();
	await expect( editor.canvas.getByText( NOT_SAID ) ).toBeHidden();
} );

test( 'a source that is no address on the web is refused by name, until it is closed', async ( {
	editor,
	page,
} ) => {
	await editor.write( 'By mail' );
	await page.keyboard.press( 'Enter' );
	await editor.insertByTyping( 'Quotation' );
	await page.keyboard.type( 'Then the thread.' );
	await page.keyboard.press( 'Enter' );
	// WordPress hides a block's toolbar while somebody types.
	await page.keyboard.press( 'Alt+F10' );
	const source = page.getByRole( 'button', { name: 'Source', exact: true } );
	const field = page
		.locator( '.block-editor-link-control' )
		.getByRole( 'combobox' );
	const refusal = page
		.locator( '.components-popover' )
		.getByText( '“mailto:ana@example.org” can’t be the source' );
	await source.click();
	await field.fill( 'mailto:ana@example.org' );
	await page.keyboard.press( 'Enter' );
	await expect( refusal ).toBeVisible();
	await source.click();
	await expect( field ).toBeHidden();
	await source.click();
	await expect( field ).toBeVisible();
	await expect( refusal ).toBeHidden();
} );

for ( const [ words, title ] of [
	[ 'blockquote', 'Quotation' ],
	[ 'citation', 'Quotation' ],
	[ 'review', 'Testimonial' ],
	[ 'testimonial', 'Testimonial' ],
	[ 'pullquote', 'Pull quote' ],
] as const ) {
	test( `searching "${ words }" finds ${ title }`, async ( { editor } ) => {
		await editor.write( 'Found' );
		await editor.search( words );
		await expect( editor.offered( title ) ).toBeVisible();
	} );
}
