import type { Page } from '@playwright/test';
import { expect, test } from './ground/test';
import { serialized } from './matrix/serialize';
import type { BlockTemplate } from './matrix/table';

test.use( { user: 'author' } );

type Kept = Record< string, unknown >;

/** What the post's blocks hold of some attributes. */
const kept = ( page: Page, keys: string[] ): Promise< Kept[] > =>
	page.evaluate( `wp.data.select( 'core/block-editor' ).getBlocks()
		.map( ( { attributes } ) => Object.fromEntries(
			${ JSON.stringify( keys ) }
				.filter( ( key ) => attributes[ key ] !== undefined )
				.map( ( key ) => [ key, attributes[ key ].valueOf() ] )
		) )` );

const SELECT_ALL = `( () => {
	const { getBlockOrder } = wp.data.select( 'core/block-editor' );
	const order = getBlockOrder();
	wp.data.dispatch( 'core/block-editor' ).multiSelect( order[ 0 ], order.at( -1 ) );
} )()`;

/** Puts a picture of one pixel with a text of its own into the library. */
const UPLOAD = `( async () => {
	const pixel = await fetch( 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=' );
	const body = new FormData();
	body.append( 'file', await pixel.blob(), 'face.gif' );
	body.append( 'title', 'A reader’s face' );
	body.append( 'alt_text', 'A smile' );
	await wp.apiFetch( { path: '/wp/v2/media', method: 'POST', body } );
} )()`;

const UNDO = `wp.data.dispatch( 'core/editor' ).undo()`;

const blocks = ( name: string, each: Kept[] ): BlockTemplate[] =>
	each.map( ( attributes ) => [
		name,
		attributes,
		[ [ 'core/paragraph', { content: 'Words.' } ] ],
	] );

const quoted = { kind: 'testimonial', name: 'Ana' };

/** What several blocks hold, what is done to all of them, and what they hold then. */
const cases: {
	what: string;
	name: string;
	was: Kept[];
	act: ( page: Page ) => Promise< void >;
	is: Kept[];
}[] = [
	{
		what: 'a type leaves each callout the label that its author wrote',
		name: 'editorial-blocks/callout',
		was: [
			{ type: 'note', label: 'Note' },
			{ type: 'tip', label: 'Read this first' },
			{ type: 'caution', label: 'Caution' },
		],
		act: async ( page ) => {
			await page.getByRole( 'button', { name: 'Change type' } ).click();
			await page
				.getByRole( 'menuitemradio', { name: 'Warning' } )
				.click();
		},
		is: [
			{ type: 'warning', label: 'Warning' },
			{ type: 'warning', label: 'Read this first' },
			{ type: 'warning', label: 'Warning' },
		],
	},
	{
		what: 'folding leaves each callout what it hides',
		name: 'editorial-blocks/callout',
		was: [
			{ label: 'Note', title: 'One', fold: 'none', titleHidden: false },
			{ label: 'Note', title: 'Two', fold: 'none', titleHidden: true },
		],
		act: async ( page ) => {
			await page
				.getByRole( 'combobox', { name: 'Folding' } )
				.selectOption( 'closed' );
		},
		is: [
			{ label: 'Note', title: 'One', fold: 'closed', titleHidden: false },
			{ label: 'Note', title: 'Two', fold: 'closed', titleHidden: true },
		],
	},
	{
		what: 'a kind leaves each quote the classes and the look that its author chose',
		name: 'editorial-blocks/quote',
		was: [
			{ kind: 'quotation', name: 'Ana' },
			{ kind: 'quotation', name: 'Ben', className: 'my-class' },
			{
				kind: 'quotation',
				name: 'Cem',
				className: 'my-class is-style-card',
			},
		],
		act: async ( page ) => {
			await page
				.getByRole( 'button', { name: 'Change kind of quote' } )
				.click();
			await page
				.getByRole( 'menuitemradio', { name: 'Pull quote' } )
				.click();
		},
		is: [
			{ kind: 'pull-quote', name: 'Ana', className: 'is-style-large' },
			{
				kind: 'pull-quote',
				name: 'Ben',
				className: 'my-class is-style-large',
			},
			{
				kind: 'pull-quote',
				name: 'Cem',
				className: 'my-class is-style-card',
			},
		],
	},
	{
		what: 'stars leave each testimonial the words that its author wrote',
		name: 'editorial-blocks/quote',
		was: [
			{ ...quoted, rating: 8, ratingText: '4 out of 5' },
			{ ...quoted, rating: 8, ratingText: 'Four of five hats' },
		],
		act: async ( page ) => {
			await page
				.getByRole( 'spinbutton', { name: 'Stars' } )
				.fill( '4.5' );
		},
		is: [
			{ ...quoted, rating: 9, ratingText: '4.5 out of 5' },
			{ ...quoted, rating: 9, ratingText: 'Four of five hats' },
		],
	},
	{
		what: 'a source leaves each quote the work that its author named',
		name: 'editorial-blocks/quote',
		was: [ { name: 'Ana' }, { name: 'Ben', work: 'Page Notes' } ],
		act: async ( page ) => {
			await page
				.getByRole( 'button', { name: 'Source', exact: true } )
				.click();
			await page
				.locator( '.block-editor-link-control' )
				.getByRole( 'combobox' )
				.fill( 'https://example.org/page' );
			await page.keyboard.press( 'Enter' );
		},
		is: [
			{
				name: 'Ana',
				url: 'https://example.org/page',
				work: 'example.org',
			},
			{
				name: 'Ben',
				url: 'https://example.org/page',
				work: 'Page Notes',
			},
		],
	},
	{
		what: 'a portrait says who it shows only where nobody is named',
		name: 'editorial-blocks/quote',
		was: [ { name: 'Ana' }, { role: 'A reader' } ],
		act: async ( page ) => {
			await page.evaluate( UPLOAD );
			await page.getByRole( 'button', { name: 'Add portrait' } ).click();
			const library = page.getByRole( 'dialog' );
			await library.getByRole( 'tab', { name: 'Media Library' } ).click();
			await library
				.getByRole( 'checkbox', { name: 'A reader’s face' } )
				.first()
				.click();
			await library
				.getByRole( 'button', { name: 'Select', exact: true } )
				.click();
		},
		is: [
			{ name: 'Ana', role: '', portraitAlt: '' },
			{ name: '', role: 'A reader', portraitAlt: 'A smile' },
		],
	},
];

for ( const { what, name, was, act, is } of cases ) {
	test( `changed with several selected: ${ what }, and one step undoes it`, async ( {
		editor,
		page,
		testbed,
	} ) => {
		await editor.write( 'Several' );
		const { id } = await testbed.post( 'author', {
			title: 'Several',
			content: ( await serialized( page, blocks( name, was ) ) ).join(
				'\n\n'
			),
		} );
		await editor.open( id );
		await editor.blocks( name ).first().waitFor();
		const keys = [ ...new Set( is.flatMap( Object.keys ) ) ];
		const before = await kept( page, keys );
		await page.evaluate( SELECT_ALL );
		await act( page );
		await expect.poll( () => kept( page, keys ) ).toEqual( is );
		await page.evaluate( UNDO );
		await expect.poll( () => kept( page, keys ) ).toEqual( before );
	} );
}
