import { article } from './ground/article';
import { expect, test } from './ground/test';

// Without animation the scroll control stands in the text from the beginning.
test.use( { user: 'author', contextOptions: { reducedMotion: 'reduce' } } );

const searches = [
	{ search: 'callout', finds: 'Note' },
	{ search: 'warning', finds: 'Warning' },
	{ search: 'quote', finds: 'Quotation' },
	{ search: 'testimonial', finds: 'Testimonial' },
	{ search: 'scroll', finds: 'Scroll to top' },
];

test( 'an author finds each block in the inserter', async ( { editor } ) => {
	await editor.write( 'Looking for blocks' );
	const found: typeof searches = [];
	for ( const { search, finds } of searches ) {
		await editor.search( search );
		await expect( editor.offered( finds ) ).toBeVisible();
		found.push( { search, finds } );
	}
	expect( found ).toEqual( searches );
} );

test( 'an author writes all three with the keyboard and publishes', async ( {
	editor,
	page,
} ) => {
	await editor.write( 'Written by hand' );
	// Three empty lines, filled from below.
	for ( const line of [ 1, 2, 3 ] ) {
		await page.keyboard.press( 'Enter' );
		await expect( editor.emptyParagraphs() ).toHaveCount( line );
	}
	await editor.insertByTyping( 'Scroll to top' );
	await editor.emptyParagraphs().last().click();
	await editor.insertByTyping( 'Quotation' );
	await editor.emptyParagraphs().last().click();
	await page.keyboard.type( 'I walk at dawn.' );
	await editor.field( 'Name' ).click();
	await page.keyboard.type( 'Ana Ruiz' );
	await editor.field( 'Role or place' ).click();
	await page.keyboard.type( 'coach' );
	await editor.emptyParagraphs().first().click();
	await editor.insertByTyping( 'Note' );
	await editor.emptyParagraphs().first().click();
	await page.keyboard.type( 'Bring water & shade.' );

	await page.goto( await editor.publish() );
	await expect( page.locator( '.entry-content' ) ).toMatchAriaSnapshot( `
- note:
  - paragraph: Note
  - paragraph: Bring water & shade.
- figure /Ana Ruiz,? coach/:
  - blockquote:
    - paragraph: I walk at dawn.
  - text: /Ana Ruiz,? coach/
- paragraph:
  - link "Back to top":
    - /url: "#top"
` );
} );

test( 'what an author may save reopens as it was, with no invalid block', async ( {
	editor,
	testbed,
} ) => {
	const saved = await testbed.post( 'author', article );
	expect( saved.content ).toBe( article.content );
	await editor.open( saved.id );
	await expect(
		editor.blocks( 'editorial-blocks/scroll-to-top' )
	).toHaveCount( 1 );
	await expect( editor.invalidBlocks() ).toHaveCount( 0 );
	expect( await editor.content() ).toBe( article.content );
} );
