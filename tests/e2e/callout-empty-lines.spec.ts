import { B, body, callout, label, paragraph, title } from './callout/markup';
import { expect, test } from './ground/test';

test.use( { user: 'author' } );

const line = ( words: string ) => `<p class="${ B }__title">${ words }</p>`;

test.beforeEach( async ( { editor, page } ) => {
	await editor.write( 'Empty lines' );
	await page.keyboard.press( 'Enter' );
} );

test( 'Enter on an empty line in the middle splits a callout, whose title and anchor stay with the first half', async ( {
	editor,
	page,
	testbed,
} ) => {
	const { id } = await testbed.post( 'author', {
		title: 'Split',
		content: callout(
			'is-type-tip',
			line( label( 'Tip' ) + title( 'Soup' ) ) +
				body(
					[ 'One.', 'Two.' ]
						.map( ( text ) => paragraph( text ) )
						.join( '\n\n' )
				),
			'{"type":"tip","anchor":"soup"} '
		).replace( 'role="note"', 'role="note" id="soup"' ),
	} );
	await editor.open( id );
	const before = await editor.content();
	await editor.canvas.getByText( 'One.' ).click();
	await page.keyboard.press( 'End' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.type( 'Between.' );
	// WordPress 6.8 keeps an anchor in the element alone.
	const content = ( await editor.content() ).replace(
		',"anchor":"soup"',
		''
	);
	expect( content ).toBe(
		[
			callout(
				'is-type-tip',
				line( label( 'Tip' ) + title( 'Soup' ) ) +
					body( paragraph( 'One.' ) ),
				'{"type":"tip"} '
			).replace( 'role="note"', 'role="note" id="soup"' ),
			paragraph( 'Between.' ),
			callout(
				'is-type-tip',
				line( label( 'Tip' ) ) + body( paragraph( 'Two.' ) ),
				'{"type":"tip"} '
			),
		].join( '\n\n' )
	);
	for (
		let steps = 0;
		steps < 4 && ( await editor.content() ) !== before;
		steps++
	) {
		await page.keyboard.press( 'ControlOrMeta+z' );
	}
	expect( await editor.content() ).toBe( before );
} );

test( 'a callout that is locked, split, leaves the second half unlocked', async ( {
	editor,
	page,
	testbed,
} ) => {
	const tip = ( words: string, comment: string ) =>
		callout(
			'is-type-tip',
			line( label( 'Tip' ) ) + body( words ),
			comment
		);
	const locked = '{"type":"tip","lock":{"move":true,"remove":true}} ';
	const { id } = await testbed.post( 'author', {
		title: 'Split a locked one',
		content: tip(
			[ 'One.', 'Two.' ]
				.map( ( text ) => paragraph( text ) )
				.join( '\n\n' ),
			locked
		),
	} );
	await editor.open( id );
	await editor.canvas.getByText( 'One.' ).click();
	await page.keyboard.press( 'End' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.press( 'Enter' );
	await page.keyboard.type( 'Between.' );
	expect( await editor.content() ).toBe(
		[
			tip( paragraph( 'One.' ), locked ),
			paragraph( 'Between.' ),
			tip( paragraph( 'Two.' ), '{"type":"tip"} ' ),
		].join( '\n\n' )
	);
} );

test( 'lines pasted into a title are one line', async ( { editor, page } ) => {
	await editor.insertByTyping( 'Tip' );
	await page.keyboard.press( 'Backspace' );
	await page.keyboard.type( 'Soup ' );
	await editor.paste( '', 'One\n\ntwo' );
	await expect
		.poll( () => editor.content() )
		.toContain( line( label( 'Tip' ) + title( 'Soup One two' ) ) );
} );

test( 'Backspace leads from an empty body to the title', async ( {
	editor,
	page,
} ) => {
	await editor.insertByTyping( 'Tip' );
	await page.keyboard.press( 'Backspace' );
	await page.keyboard.type( 'Soup' );
	await expect
		.poll( () => editor.content() )
		.toContain( line( label( 'Tip' ) + title( 'Soup' ) ) );
} );

test( 'a callout pasted at the end of a paragraph stays whole', async ( {
	editor,
	page,
} ) => {
	await page.keyboard.type( 'Before.' );
	await editor.paste( '', '> [!WARNING] Hot\n> Back up.' );
	expect( await editor.content() ).toBe(
		[
			paragraph( 'Before.' ),
			callout(
				'is-type-warning',
				line( label( 'Warning' ) + title( 'Hot' ) ) +
					body( paragraph( 'Back up.' ) ),
				'{"type":"warning"} '
			),
		].join( '\n\n' )
	);
} );
