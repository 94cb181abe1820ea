import type { Browser, BrowserContext } from '@playwright/test';
import { Editor } from '../../tests/e2e/ground/editor';
import { Testbed } from '../../tests/e2e/ground/testbed';
import { serialized } from '../../tests/e2e/matrix/serialize';
import type { BlockTemplate } from '../../tests/e2e/matrix/table';

const callout = (
	type: string,
	label: string,
	attributes: object,
	body: BlockTemplate | string
): BlockTemplate => [
	'editorial-blocks/callout',
	{ type, label, ...attributes },
	[
		typeof body === 'string'
			? [ 'core/paragraph', { content: body } ]
			: body,
	],
];

/** What the pages about callouts show: three types, then three looks. */
const looks: BlockTemplate[] = [
	callout( 'summary', 'Key takeaways', {}, [
		'core/list',
		{},
		[
			'A callout says what it is, in words.',
			'It stays readable when the plugin is gone.',
		].map( ( content ) => [ 'core/list-item', { content } ] ),
	] ),
	callout(
		'warning',
		'Warning',
		{ title: 'hot surfaces' },
		'Back up before you start. This step rewrites every file in place.'
	),
	callout(
		'tip',
		'Tip',
		{ title: 'what to ask', fold: 'open' },
		'Who wrote this, when, and what has changed since?'
	),
	callout(
		'caution',
		'Caution',
		{ className: 'is-style-outline' },
		'Outline: for pages that already have many boxes.'
	),
	callout(
		'note',
		'Note',
		{ className: 'is-style-quiet' },
		'Quiet: a rule and a word, for running text.'
	),
	callout(
		'important',
		'Important',
		{ title: 'read this one first', className: 'is-style-solid' },
		'Solid: once in an article.'
	),
];

/** The reader's pictures, each a palette of the theme. */
const palettes = { light: '', dark: '?palette=colors/01-evening' };

/**
 * Takes the pictures of docs/callout.md.
 *
 * @param browser Opens pages as a reader.
 * @param context Somebody logged in who writes.
 * @param url     The site.
 * @param picture Where a picture of a name belongs.
 */
export async function shootCallouts(
	browser: Browser,
	context: BrowserContext,
	url: string,
	picture: ( name: string ) => string
): Promise< void > {
	const page = await context.newPage();
	await page.setViewportSize( { width: 1280, height: 800 } );
	const editor = new Editor( page );
	await editor.write( 'Callouts' );
	const post = await new Testbed( url ).post( 'admin', {
		title: 'What a page owes its reader',
		content: ( await serialized( page, looks ) ).join( '\n\n' ),
	} );
	for ( const [ name, query ] of Object.entries( palettes ) ) {
		const reader = await browser.newPage( {
			viewport: { width: 760, height: 900 },
		} );
		await reader.goto( `${ post.url }${ query }` );
		await reader
			.locator( '.entry-content' )
			.screenshot( { path: picture( `callout-${ name }` ) } );
		await reader.close();
	}
	await editor.open( post.id );
	await editor.blocks( 'editorial-blocks/callout' ).nth( 1 ).waitFor();
	await editor.canvas.getByText( 'hot surfaces' ).click();
	await page
		.getByRole( 'toolbar', { name: 'Block tools' } )
		.first()
		.waitFor();
	await page.screenshot( { path: picture( 'callout-editor' ) } );
	await page.close();
}
