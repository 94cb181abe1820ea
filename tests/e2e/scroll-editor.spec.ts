import { expect, test } from './ground/test';
import { control } from './scroll/pages';

const NAME = 'editorial-blocks/scroll-to-top';

test.use( { user: 'author' } );

test( 'an author finds it by "back to top" and gets it with its label', async ( {
	editor,
} ) => {
	await editor.write( 'With a way back' );
	await editor.search( 'back to top' );
	await editor.offered( 'Scroll to top' ).click();
	await expect( editor.blocks( NAME ) ).toHaveText( 'Back to top' );
	expect( await editor.content() ).toBe( control() );
} );

test( 'an emptied label is the default again, in what is saved at once, in the field when the author leaves', async ( {
	page,
	editor,
	testbed,
} ) => {
	const { id } = await testbed.post( 'author', {
		title: 'Renamed',
		content: control(),
	} );
	await editor.open( id );
	const label = editor.field( 'Label' );
	await label.click();
	await page.keyboard.press( 'ControlOrMeta+A' );
	await page.keyboard.type( 'Up' );
	expect( await editor.content() ).toBe(
		control().replace( 'Back to top', 'Up' )
	);
	await page.keyboard.press( 'Backspace' );
	await page.keyboard.press( 'Backspace' );
	await expect( label ).not.toContainText( 'Back to top' );
	expect( await editor.content() ).toBe( control() );
	await editor.canvas.getByRole( 'textbox', { name: 'Add title' } ).focus();
	await expect( label ).toHaveText( 'Back to top' );
} );

test( 'a pasted link leaves its words in the label', async ( {
	page,
	editor,
	testbed,
} ) => {
	const { id } = await testbed.post( 'author', {
		title: 'Pasted',
		content: control(),
	} );
	await editor.open( id );
	const label = editor.field( 'Label' );
	await label.click();
	await page.keyboard.press( 'ControlOrMeta+A' );
	await editor.paste(
		'<a href="https://example.com/#top">To <b>the</b> top</a>',
		'To the top'
	);
	await expect( label ).toHaveText( 'To the top' );
	expect( await editor.content() ).toBe(
		control().replace( 'Back to top', 'To the top' )
	);
} );

test( 'it stands where it was inserted, and floats when the author wants to see that', async ( {
	page,
	editor,
	testbed,
} ) => {
	const { id } = await testbed.post( 'author', {
		title: 'Floating',
		content: control(),
	} );
	await editor.open( id );
	const block = editor.blocks( NAME );
	await expect( block ).toHaveCSS( 'position', 'relative' );
	await block.click();
	await page.getByRole( 'button', { name: 'Preview floating' } ).click();
	await expect( block ).toHaveCSS( 'position', 'fixed' );
	await expect( block ).toBeVisible();
} );

test( 'a second one says that readers see the first', async ( {
	editor,
	testbed,
} ) => {
	const { id } = await testbed.post( 'author', {
		title: 'Two ways back',
		content: `${ control() }\n\n${ control() }`,
	} );
	await editor.open( id );
	await expect( editor.invalidBlocks() ).toHaveCount( 0 );
	const says = 'Readers see the first one only.';
	await expect( editor.blocks( NAME ).nth( 0 ) ).not.toContainText( says );
	await expect( editor.blocks( NAME ).nth( 1 ) ).toContainText( says );
} );

test( 'a paragraph that only leads to the top becomes one', async ( {
	page,
	editor,
	testbed,
} ) => {
	const { id } = await testbed.post( 'author', {
		title: 'A link of old',
		content: `<!-- wp:paragraph -->\n<p><a href="#top">↑ Back to top</a></p>\n<!-- /wp:paragraph -->`,
	} );
	await editor.open( id );
	await editor.blocks( 'core/paragraph' ).click();
	await page
		.getByRole( 'toolbar', { name: 'Block tools' } )
		.getByRole( 'button', { name: 'Paragraph' } )
		.click();
	await page.getByRole( 'menuitem', { name: 'Scroll to top' } ).click();
	expect( await editor.content() ).toBe( control() );
} );

for ( const { title, block } of [
	{ title: 'Scroll to top', block: NAME },
	{ title: 'Note', block: 'editorial-blocks/callout' },
] ) {
	test( `undoing takes back a new block, then what was typed before it: ${ title }`, async ( {
		page,
		editor,
	} ) => {
		await editor.write( 'Second thoughts' );
		await page.keyboard.press( 'Enter' );
		await page.keyboard.type( 'Words.' );
		await page.keyboard.press( 'Enter' );
		await editor.insertByTyping( title );
		await expect( editor.blocks( block ) ).toBeVisible();
		const undo = page.getByRole( 'button', { name: 'Undo', exact: true } );
		await undo.click();
		await expect( editor.blocks( block ) ).toHaveCount( 0 );
		// The letters that looked for the block are steps of their own.
		await expect( async () => {
			await undo.click( { timeout: 1000 } );
			await expect( editor.canvas.getByText( 'Words.' ) ).toHaveCount(
				0,
				{
					timeout: 500,
				}
			);
		} ).toPass( { timeout: 30_000 } );
	} );
}
