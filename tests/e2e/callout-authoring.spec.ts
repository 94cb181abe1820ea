import type { Page } from '@playwright/test';
import { B, paragraph } from './callout/markup';
import { expect, test } from './ground/test';

test.use( { user: 'author' } );

const undo = ( page: Page ) => page.keyboard.press( 'ControlOrMeta+z' );

const tip = ( attributes: string, title: string, body: string ) =>
	`<!-- wp:editorial-blocks/callout ${ attributes } -->\n<div class="${ B } is-type-tip" role="note"><p class="${ B }__title"><span class="${ B }__label">Tip</span>${ title && `<span class="${ B }__separator">: </span><span class="${ B }__text">${ title }</span>` }</p><div class="${ B }__body">${ body }</div></div>\n<!-- /wp:editorial-blocks/callout -->`;

test.beforeEach( async ( { editor, page } ) => {
	await editor.write( 'By keyboard' );
	await page.keyboard.press( 'Enter' );
} );

test( 'a callout is inserted, typed, switched, converted and undone by keyboard', async ( {
	editor,
	page,
} ) => {
	await page.keyboard.type( '/tip' );
	await expect(
		page.getByRole( 'option', { name: 'Tip', exact: true } )
	).toBeVisible();
	await page.keyboard.press( 'Enter' );
	await page.keyboard.type( 'In the body.' );
	await expect
		.poll( () => editor.content() )
		.toBe( tip( '{"type":"tip"}', '', paragraph( 'In the body.' ) ) );

	await page.keyboard.press( 'Home' );
	// The editor hears of the caret a moment after it has moved.
	await expect
		.poll( () =>
			page.evaluate(
				`wp.data.select( 'core/block-editor' ).getSelectionStart().offset`
			)
		)
		.toBe( 0 );
	await page.keyboard.press( 'Backspace' );
	await page.keyboard.type( 'what to ask' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.type( 'Now: ' );
	const typed = tip(
		'{"type":"tip"}',
		'what to ask',
		paragraph( 'Now: In the body.' )
	);
	await expect.poll( () => editor.content() ).toBe( typed );

	// To the toolbar, and with the arrows to the type.
	await page.keyboard.press( 'ArrowUp' );
	await page.keyboard.press( 'Alt+F10' );
	const toolbar = page.getByRole( 'toolbar', { name: 'Block tools' } );
	const types = toolbar.getByRole( 'button', { name: 'Change type' } );
	const isThere = () =>
		types.evaluate( ( node ) => node.matches( ':focus' ) );
	for ( let steps = 0; steps < 8 && ! ( await isThere() ); steps++ ) {
		await page.keyboard.press( 'ArrowRight' );
	}
	await expect( types ).toBeFocused();
	await page.keyboard.press( 'Enter' );
	await page
		.getByRole( 'menuitemradio', { name: 'Warning' } )
		.press( 'Enter' );
	await expect
		.poll( () => editor.content() )
		.toContain(
			`is-type-warning" role="note"><p class="${ B }__title"><span class="${ B }__label">Warning</span>`
		);
	await undo( page );
	await expect.poll( () => editor.content() ).toBe( typed );

	// WordPress 6.8 takes the caret along when it undoes.
	const toTitle = () => editor.field( 'Title' ).focus();
	await toTitle();
	const folding = page.getByRole( 'combobox', { name: 'Folding' } );
	await folding.focus();
	await page.keyboard.press( 'ArrowDown' );
	await expect
		.poll( () => editor.content() )
		.toContain(
			`<div class="${ B } is-type-tip" role="note"><details open><summary class="${ B }__title">`
		);
	await undo( page );
	await expect.poll( () => editor.content() ).toBe( typed );

	await toTitle();
	await page
		.getByRole( 'toolbar', { name: 'Block tools' } )
		.getByRole( 'button', { name: 'Tip', exact: true } )
		.press( 'Enter' );
	await page
		.getByRole( 'menuitem', { name: 'Details', exact: true } )
		.press( 'Enter' );
	await expect
		.poll( () => editor.content() )
		.toBe(
			`<!-- wp:details {"showContent":true} -->\n<details class="wp-block-details" open><summary>Tip: what to ask</summary>${ paragraph(
				'Now: In the body.'
			) }</details>\n<!-- /wp:details -->`
		);
	await undo( page );
	await expect.poll( () => editor.content() ).toBe( typed );
} );

test( 'a marker and a space make a callout, also as the first words of a quote', async ( {
	editor,
	page,
} ) => {
	await page.keyboard.type( '[!tip] Typed.' );
	await expect
		.poll( () => editor.content() )
		.toBe( tip( '{"type":"tip"}', '', paragraph( 'Typed.' ) ) );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.type( '> [!tip] Quoted.' );
	await expect
		.poll( () => editor.content() )
		.toBe(
			[ 'Typed.', 'Quoted.' ]
				.map( ( text ) =>
					tip( '{"type":"tip"}', '', paragraph( text ) )
				)
				.join( '\n\n' )
		);
} );

test( 'one step undoes what a marker in a quote made', async ( {
	editor,
	page,
} ) => {
	await page.keyboard.type( '> [!tip]' );
	const typed = `<!-- wp:quote -->\n<blockquote class="wp-block-quote">${ paragraph(
		'[!tip]'
	) }</blockquote>\n<!-- /wp:quote -->`;
	await expect.poll( () => editor.content() ).toBe( typed );
	await page.keyboard.press( 'Space' );
	await expect
		.poll( () => editor.content() )
		.toBe( tip( '{"type":"tip"}', '', paragraph( '' ) ) );
	await undo( page );
	await expect
		.poll( () => editor.content() )
		.toBe( typed.replace( '[!tip]', '[!tip] ' ) );
} );

test( 'only the menu that keeps an author’s own label changes the type', async ( {
	editor,
	page,
} ) => {
	await editor.insertByTyping( 'Tip' );
	await page.keyboard.type( 'In the body.' );
	await editor.field( 'Label' ).fill( 'Beware' );
	// WordPress hides the toolbar from those who type.
	await page.keyboard.press( 'Alt+F10' );
	const toolbar = page.getByRole( 'toolbar', { name: 'Block tools' } );
	await toolbar.getByRole( 'button', { name: 'Tip', exact: true } ).click();
	await expect(
		page.getByRole( 'menuitem', { name: 'Details', exact: true } )
	).toBeVisible();
	// Neither in this menu nor in the sidebar's row of icons.
	const other = page.getByRole( 'menuitem', {
		name: 'Warning',
		exact: true,
	} );
	await expect( other ).toHaveCount( 0 );
	await page.keyboard.press( 'Escape' );
	await expect(
		page
			.getByRole( 'region', { name: 'Editor settings' } )
			.getByRole( 'button', { name: 'Warning' } )
	).toHaveCount( 0 );

	await toolbar.getByRole( 'button', { name: 'Change type' } ).click();
	await page.getByRole( 'menuitemradio', { name: 'Warning' } ).click();
	await expect
		.poll( () => editor.content() )
		.toBe(
			tip( '{"type":"warning"}', '', paragraph( 'In the body.' ) )
				.replace( 'is-type-tip', 'is-type-warning' )
				.replace( '>Tip<', '>Beware<' )
		);
} );
