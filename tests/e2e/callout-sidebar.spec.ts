import type { Page } from '@playwright/test';
import { expect, test } from './ground/test';

test.use( { user: 'author' } );

/** Writes callouts with these attributes and selects the second. */
const WRITE = `( ( ...all ) => {
	const { blocks, data } = wp;
	const { getBlocks } = data.select( 'core/block-editor' );
	const { replaceBlocks, selectBlock } = data.dispatch( 'core/block-editor' );
	const written = all.map( ( attributes ) =>
		blocks.createBlock( 'editorial-blocks/callout', attributes, [
			blocks.createBlock( 'core/paragraph', { content: 'Said.' } ),
		] )
	);
	replaceBlocks( getBlocks().map( ( { clientId } ) => clientId ), written );
	selectBlock( written[ 1 ].clientId );
} )`;

const write = ( page: Page, ...callouts: object[] ) =>
	page.evaluate(
		`${ WRITE }( ${ callouts
			.map( ( callout ) =>
				JSON.stringify( { label: 'Label', title: 'Title', ...callout } )
			)
			.join() } )`
	);

const sidebar = ( page: Page ) =>
	page.getByRole( 'region', { name: 'Editor settings' } );

test.beforeEach( async ( { editor, page } ) => {
	await editor.write( 'A sidebar' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.type( 'A paragraph.' );
} );

test( 'two callouts in a row are pointed out, but no list of questions and nothing folded away', async ( {
	page,
} ) => {
	const hint = sidebar( page ).getByText( /^Two callouts in a row/ );
	const folding = page.getByRole( 'combobox', { name: 'Folding' } );
	const rows: [ object, object, number ][] = [
		[ { type: 'tip' }, { type: 'note' }, 1 ],
		[ { type: 'question' }, { type: 'question' }, 0 ],
		[ { type: 'tip' }, { type: 'note', fold: 'open' }, 1 ],
		[
			{ type: 'tip', fold: 'closed' },
			{ type: 'note', fold: 'closed' },
			0,
		],
		[ { type: 'tip', fold: 'closed' }, { type: 'note' }, 0 ],
		[ { type: 'tip' }, { type: 'note' }, 1 ],
	];
	for ( const [ first, second, hints ] of rows ) {
		await write( page, first, second );
		await expect( folding ).toHaveValue(
			'fold' in second ? String( second.fold ) : 'none'
		);
		await expect( hint ).toHaveCount( hints );
	}
} );

test( 'how a folding callout opens is said of those that fold', async ( {
	page,
} ) => {
	const help = sidebar( page ).getByText( /^Prints open/ );
	const folding = page.getByRole( 'combobox', { name: 'Folding' } );
	await write( page, {}, {} );
	await expect( folding ).toHaveValue( 'none' );
	await expect( help ).toHaveCount( 0 );
	await folding.selectOption( 'closed' );
	await expect( help ).toBeVisible();
} );

test( 'an accent nobody chose is shown as not chosen', async ( { page } ) => {
	const unset = sidebar( page ).getByText( 'No color selected' );
	const seen = sidebar( page ).getByText( /^Mixed with the text/ );
	for ( const [ accent, times ] of [
		[ undefined, 1 ],
		[ '#123456', 0 ],
	] ) {
		await write( page, {}, { type: 'question', accent } );
		await sidebar( page ).getByRole( 'tab', { name: 'Styles' } ).click();
		await expect( seen ).toBeVisible();
		await expect( unset ).toHaveCount( Number( times ) );
	}
} );
