import { Editor } from '../../tests/e2e/ground/editor';
import { Testbed } from '../../tests/e2e/ground/testbed';
import { serialized } from '../../tests/e2e/matrix/serialize';
import type { BlockTemplate } from '../../tests/e2e/matrix/table';
import { asReader, closeUp, DARK, type Studio } from './studio';

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

/**
 * Takes the pictures of docs/callout.md.
 *
 * @param studio What they are taken with.
 */
export async function shootCallouts( studio: Studio ): Promise< void > {
	const { author, url, picture } = studio;
	const page = await author.newPage();
	await page.setViewportSize( { width: 1280, height: 704 } );
	const editor = new Editor( page );
	await editor.write( 'Callouts' );
	const post = await new Testbed( url ).post( 'admin', {
		title: 'What a page owes its reader',
		content: ( await serialized( page, looks ) ).join( '\n\n' ),
	} );
	for ( const [ name, palette ] of [
		[ 'callout-light', '' ],
		[ 'callout-dark', DARK ],
	] as const ) {
		await asReader(
			studio,
			`${ post.url }${ palette }`,
			{ width: 760, height: 900 },
			( reader ) =>
				closeUp(
					reader,
					reader.locator( '.entry-content' ),
					picture( name )
				)
		);
	}
	await editor.open( post.id );
	await editor.canvas.getByText( 'hot surfaces' ).click();
	await page.getByRole( 'button', { name: 'Change type' } ).waitFor();
	await page.screenshot( { path: picture( 'callout-editor' ) } );
	await page.close();
}
