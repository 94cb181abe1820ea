import { article } from '../ground/article';
import { expect, test } from '../ground/test';

test.afterEach( async ( { testbed } ) => {
	await testbed.plugin( true );
} );

test( 'with the plugin off, the words and their meaning remain', async ( {
	page,
	testbed,
} ) => {
	const { url } = await testbed.post( 'author', article );
	await testbed.plugin( false );
	await page.goto( url );
	await expect( page.locator( '.entry-content' ) ).toMatchAriaSnapshot( `
- paragraph: Start slowly.
- note:
  - paragraph: "Warning: Chest pain"
  - paragraph: Stop, and see a doctor & say so.
- figure "Ana Ruiz, coach, Lisbon":
  - blockquote:
    - paragraph: Most people begin too fast.
  - text: Ana Ruiz, coach, Lisbon
- paragraph:
  - link "Back to top":
    - /url: "#top"
` );
} );
