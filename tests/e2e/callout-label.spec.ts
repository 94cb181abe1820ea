import { B, body, callout, label, paragraph } from './callout/markup';
import { expect, test } from './ground/test';

test.use( { user: 'author' } );

const tip = ( words: string ) =>
	callout(
		'is-type-tip',
		`<p class="${ B }__title">${ label( words ) }</p>${ body(
			paragraph( 'In the body.' )
		) }`,
		'{"type":"tip"} '
	);

test.beforeEach( async ( { editor, testbed } ) => {
	const { id } = await testbed.post( 'author', {
		title: 'Labelled',
		content: tip( 'Beware' ),
	} );
	await editor.open( id );
	await editor.field( 'Label' ).click();
} );

test( 'an emptied label is the type’s word, in what is saved at once, in the field when the author leaves', async ( {
	editor,
	page,
} ) => {
	const field = editor.field( 'Label' );
	await page.keyboard.press( 'ControlOrMeta+A' );
	await page.keyboard.press( 'Backspace' );
	await expect( field ).not.toContainText( /Beware|Tip/ );
	expect( await editor.content() ).toBe( tip( 'Tip' ) );

	await page.keyboard.press( 'ControlOrMeta+z' );
	await expect( field ).toHaveText( 'Beware' );
	expect( await editor.content() ).toBe( tip( 'Beware' ) );

	await page.keyboard.press( 'ControlOrMeta+Shift+z' );
	await editor.canvas.getByText( 'In the body.' ).click();
	await expect( field ).toHaveText( 'Tip' );
	expect( await editor.content() ).toBe( tip( 'Tip' ) );
} );

test( 'a pasted link, format or picture leaves its words in the label', async ( {
	editor,
	page,
} ) => {
	await page.keyboard.press( 'ControlOrMeta+A' );
	await editor.paste(
		'<a href="https://example.com/"><b>Mind</b> the<img src="data:," alt=""> gap</a>',
		'Mind the gap'
	);
	await expect( editor.field( 'Label' ) ).toHaveText( 'Mind the gap' );
	expect( await editor.content() ).toBe( tip( 'Mind the gap' ) );
} );
