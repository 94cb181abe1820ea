import type { Page } from '@playwright/test';
import { B, body, callout, label, paragraph, title } from './callout/markup';
import type { Editor } from './ground/editor';
import { expect, test } from './ground/test';

test.use( { user: 'author' } );

test.beforeEach( async ( { editor, page } ) => {
	await editor.write( 'From a pattern' );
	await page.keyboard.press( 'Enter' );
} );

async function insert( page: Page, editor: Editor, name: string ) {
	await editor.search( name );
	await page.getByRole( 'tab', { name: 'Patterns' } ).click();
	await editor.offered( name ).click();
	await page
		.getByRole( 'button', { name: 'Block Inserter', exact: true } )
		.click();
}

test( 'a callout that came from a pattern becomes one of another type, and its title takes formats', async ( {
	editor,
	page,
} ) => {
	await insert( page, editor, 'Correction notice' );
	await editor.field( 'Title' ).click();
	await page.keyboard.press( 'ControlOrMeta+A' );
	const toolbar = page.getByRole( 'toolbar', { name: 'Block tools' } );
	await toolbar.getByRole( 'button', { name: 'Italic' } ).click();
	await toolbar.getByRole( 'button', { name: 'Change type' } ).click();
	await page.getByRole( 'menuitemradio', { name: 'Tip' } ).click();
	const tip = callout(
		'is-type-tip',
		`<p class="${ B }__title">${ label( 'Tip' ) }${ title(
			'<em>day month year</em>'
		) }</p>${ body(
			paragraph(
				'An earlier version of this article said one thing. It should have said another. We have changed the text.'
			)
		) }`,
		'{"type":"tip"} '
	);
	// The line to write on is what keeps WordPress 7 from locking it.
	await expect
		.poll( () => editor.content() )
		.toBe( `${ tip }\n\n${ paragraph( '' ) }` );
} );

test( 'testimonials from a pattern get other stars, and one more beside them', async ( {
	editor,
	page,
} ) => {
	await insert( page, editor, 'Testimonials in a grid' );
	const name = editor.canvas.getByText( 'Jonas', { exact: true } );
	await name.click();
	await page.getByRole( 'spinbutton', { name: 'Stars' } ).fill( '3.5' );
	await name.click();
	await page.keyboard.press( 'ControlOrMeta+Shift+D' );
	await expect
		.poll( async () =>
			Array.from(
				( await editor.content() ).matchAll(
					/__(?:rating is-rating-\d+|name)">([^<]+)/g
				),
				( [ , words ] ) => words
			)
		)
		.toEqual(
			[
				[ '4.5 out of 5', 'Mira' ],
				[ '3.5 out of 5', 'Jonas' ],
				[ '3.5 out of 5', 'Jonas' ],
				[ '4 out of 5', 'Amara' ],
			].flat()
		);
} );
