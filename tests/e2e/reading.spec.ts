import { AxeBuilder } from '@axe-core/playwright';
import { article } from './ground/article';
import { expect, test } from './ground/test';

/** Long enough that a control which waits for scrolling has something to wait for. */
const longArticle = {
	...article,
	content: `${ '<!-- wp:paragraph -->\n<p>One more line.</p>\n<!-- /wp:paragraph -->\n\n'.repeat(
		80
	) }${ article.content }`,
};

// Without animation the control stands in the text, where it can be seen at once.
test.use( { contextOptions: { reducedMotion: 'reduce' } } );

test( 'a reader meets the right roles, names and order', async ( {
	page,
	testbed,
} ) => {
	const { url } = await testbed.post( 'author', article );
	await page.goto( url );
	await expect( page.locator( '.entry-content' ) ).toMatchAriaSnapshot( `
- paragraph: Start slowly.
- note:
  - paragraph: "Warning: Chest pain"
  - paragraph: Stop, and see a doctor & say so.
- figure /Ana Ruiz,? coach, Lisbon/:
  - blockquote:
    - paragraph: Most people begin too fast.
  - text: /Ana Ruiz,? coach, Lisbon/
- paragraph:
  - link "Back to top":
    - /url: "#top"
` );
} );

test( 'axe finds nothing in the blocks, and nothing it cannot decide', async ( {
	page,
	testbed,
} ) => {
	const { url } = await testbed.post( 'author', article );
	await page.goto( url );
	const { violations, incomplete } = await new AxeBuilder( { page } )
		.include( '.entry-content' )
		.analyze();
	const told = [ ...violations, ...incomplete ].map( ( { id, nodes } ) => ( {
		id,
		targets: nodes.map( ( { target } ) => target ),
	} ) );
	expect( told ).toEqual( [] );
} );

test( 'the scroll control leads to the top, for eyes and for focus', async ( {
	page,
	testbed,
} ) => {
	const { url } = await testbed.post( 'author', longArticle );
	await page.goto( url );
	await page.keyboard.press( 'End' );
	await page.getByRole( 'link', { name: 'Back to top' } ).click();
	await expect.poll( () => page.evaluate( () => window.scrollY ) ).toBe( 0 );
	await page.keyboard.press( 'Tab' );
	await expect( page.locator( 'a, button' ).first() ).toBeFocused();
} );

test( 'however often it was inserted, a page has one scroll control', async ( {
	page,
	testbed,
} ) => {
	const { url } = await testbed.post( 'author', {
		...longArticle,
		content: `${ longArticle.content }\n\n${ article.content }`,
	} );
	await page.goto( url );
	await expect( page.locator( 'a[href="#top"]' ) ).toHaveCount( 1 );
	await expect( page.getByRole( 'note' ) ).toHaveCount( 2 );
} );
