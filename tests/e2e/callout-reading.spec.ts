import {
	B,
	body,
	callout,
	label,
	paragraph,
	title,
	warning,
} from './callout/markup';
import { expect, test } from './ground/test';

const folded = callout(
	'is-type-question',
	`<details><summary class="${ B }__title">${ label( 'Question' ) }${ title(
		'Why?'
	) }</summary>${ body(
		paragraph( 'Because of the zebra crossing.', 'because' )
	) }</details>`,
	'{"type":"question","fold":"closed"} '
);
const heading = callout(
	'is-type-tip has-hidden-label',
	`<h2 class="${ B }__title">${ label( 'Tip' ) }${ title(
		'what to ask'
	) }</h2>${ body( paragraph( 'Who wrote this?' ) ) }`,
	'{"type":"tip","level":2,"labelHidden":true} '
);

const post = { title: 'Callouts to read', content: '' };

test( 'is a note whose first words are its type, in every form', async ( {
	page,
	testbed,
} ) => {
	const { url } = await testbed.post( 'author', {
		...post,
		content: [ warning, folded, heading ].join( '\n\n' ),
	} );
	await page.goto( url );
	const notes = page.getByRole( 'note' );
	await expect( notes.nth( 0 ) ).toMatchAriaSnapshot( `
- note:
  - paragraph: "Warning: Hot surfaces"
  - paragraph: Back up.
` );
	await expect( notes.nth( 1 ) ).toMatchAriaSnapshot( `
- note:
  - group: "Question: Why?"
` );
	await expect( notes.nth( 2 ) ).toMatchAriaSnapshot( `
- note:
  - 'heading "Tip : what to ask" [level=2]'
  - paragraph: Who wrote this?
` );
} );

test( 'folded, it prints open and opens for a link or a text that leads into it', async ( {
	page,
	testbed,
} ) => {
	const { url } = await testbed.post( 'author', {
		...post,
		content: folded,
	} );
	const answer = page.getByText( 'Because of the zebra crossing.' );
	const isOpen = () =>
		page
			.locator( `.${ B } > details` )
			.evaluate( ( details ) => details.hasAttribute( 'open' ) );

	const arrow = () =>
		page
			.locator( `.${ B } summary` )
			.evaluate(
				( node ) => getComputedStyle( node, '::after' ).borderWidth
			);

	await page.goto( url );
	expect( await isOpen() ).toBe( false );
	await expect( answer ).toBeHidden();
	expect( await arrow() ).toBe( '12px' );
	await page.emulateMedia( { media: 'print' } );
	await expect( answer ).toBeVisible();
	expect( await arrow() ).toBe( '0px' );
	await page.emulateMedia( { media: null } );
	await expect( answer ).toBeHidden();

	await page.goto( 'about:blank' );
	await page.goto( `${ url }#because` );
	await expect.poll( isOpen ).toBe( true );

	await page.goto( 'about:blank' );
	await page.goto( `${ url }#:~:text=zebra%20crossing` );
	await expect.poll( isOpen ).toBe( true );
} );

test( 'folded, its title gives up no more room than its arrow takes, however large the text', async ( {
	page,
	testbed,
} ) => {
	const { url } = await testbed.post( 'author', {
		...post,
		content: folded,
	} );
	await page.goto( url );
	await page.addStyleTag( { content: ':root { font-size: 200% }' } );
	const room = await page.locator( 'summary' ).evaluate( ( summary ) => ( {
		title: parseFloat( getComputedStyle( summary ).paddingInlineEnd ),
		arrow:
			2 *
			parseFloat(
				getComputedStyle( summary, '::after' ).borderInlineEndWidth
			),
	} ) );
	expect( room ).toEqual( { title: 24, arrow: 24 } );
} );

test( 'joins an automatic excerpt, its label first', async ( {
	page,
	testbed,
} ) => {
	const { id } = await testbed.post( 'author', {
		...post,
		content: warning,
	} );
	const answer = await page.request.get( `/wp-json/wp/v2/posts/${ id }` );
	const { excerpt } = await answer.json();
	expect( excerpt.rendered ).toBe(
		'<p>Warning: Hot surfaces Back up.</p>\n'
	);
} );

test( 'breaks a long address on a phone, and keeps room below where it floats', async ( {
	page,
	testbed,
} ) => {
	const { url } = await testbed.post( 'author', {
		...post,
		content: `${ callout(
			'is-type-note alignleft',
			`<p class="${ B }__title">${ label( 'Note' ) }</p>${ body(
				paragraph( `https://example.com/${ 'address'.repeat( 20 ) }` )
			) }`,
			'{"align":"left"} '
		).replace(
			`${ B } is-type-note alignleft`,
			`${ B } alignleft is-type-note`
		) }\n\n${ paragraph( 'Beside it.' ) }`,
	} );
	await page.setViewportSize( { width: 320, height: 640 } );
	await page.goto( url );
	const note = page.locator( `.${ B }` );
	await expect( note ).toBeVisible();
	expect(
		await page.evaluate( () => document.documentElement.scrollWidth )
	).toBe( 320 );
	expect(
		await note.evaluate( ( node ) =>
			parseFloat( getComputedStyle( node ).marginBlockEnd )
		)
	).toBeGreaterThan( 10 );
} );
