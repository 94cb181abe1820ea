import { B, body, callout, label, paragraph } from './callout/markup';
import { expect, test } from './ground/test';

test.use( { user: 'author' } );

const inserted = ( type: string, name: string ) =>
	callout(
		`is-type-${ type }`,
		`<p class="${ B }__title">${ label( name ) }</p>${ body( paragraph( '' ) ) }`,
		`{"type":"${ type }"} `
	);

test.beforeEach( async ( { editor, page } ) => {
	await editor.write( 'By keyboard' );
	await page.keyboard.press( 'Enter' );
} );

test( 'the inserter finds types by what authors call them', async ( {
	editor,
	page,
} ) => {
	const toggle = page.getByRole( 'button', {
		name: 'Block Inserter',
		exact: true,
	} );
	await toggle.click();
	const search = page.getByRole( 'searchbox', { name: 'Search' } );
	for ( const words of [
		'callout',
		'alert',
		'notice',
		'info box',
		'admonition',
	] ) {
		await search.fill( words );
		await expect(
			page.getByRole( 'option', { name: 'Note', exact: true } )
		).toBeVisible();
	}
	await search.fill( 'sponsored' );
	await page
		.getByRole( 'option', { name: 'Disclosure', exact: true } )
		.click();
	await expect
		.poll( () => editor.content() )
		.toBe( inserted( 'disclosure', 'Disclosure' ) );
} );

test( 'a type without an entry of its own is found by searching alone; before WordPress 7.1 one that can become it is', async ( {
	editor,
	page,
} ) => {
	const findsMore = await page.evaluate< boolean >(
		'window.editorialBlocks.searchOnly'
	);
	const disclaimer = editor.offered( 'Disclaimer' );

	await editor.search( '' );
	await expect( editor.offered( 'Disclosure' ) ).toBeVisible();
	await expect( disclaimer ).toHaveCount( 0 );

	const found = page
		.getByRole( 'listbox', { name: 'Blocks' } )
		.getByRole( 'option' );
	const leadsTo = findsMore
		? {
				correction: 'Correction',
				danger: 'Caution',
				disclaimer: 'Disclaimer',
			}
		: { correction: 'Note', danger: 'Warning', disclaimer: 'Note' };
	for ( const [ words, first ] of Object.entries( leadsTo ) ) {
		await editor.search( words );
		await expect( found.first() ).toHaveText( first );
	}
	if ( ! findsMore ) {
		await expect( disclaimer ).toHaveCount( 0 );
		return;
	}
	await disclaimer.click();
	await expect
		.poll( () => editor.content() )
		.toBe( inserted( 'disclaimer', 'Disclaimer' ) );
} );
