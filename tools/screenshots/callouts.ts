import { Editor } from '../../tests/e2e/ground/editor';
import { Testbed } from '../../tests/e2e/ground/testbed';
import { serialized } from '../../tests/e2e/matrix/serialize';
import type { BlockTemplate } from '../../tests/e2e/matrix/table';
import {
	asReader,
	closeUp,
	DARK,
	paragraph,
	ROOM_FOR_TOOLBAR,
	type Studio,
} from './studio';

const callout = (
	type: string,
	label: string,
	attributes: object,
	body: BlockTemplate | string
): BlockTemplate => [
	'editorial-blocks/callout',
	{ type, label, ...attributes },
	[ typeof body === 'string' ? paragraph( body ) : body ],
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
		'The plate stays hot for an hour. Let it cool before you clean it.'
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

/** An article being written, with a warning in it. */
const begun: BlockTemplate[] = [
	paragraph( 'Switch the hob off, then wait. What looks cold may not be.' ),
	ROOM_FOR_TOOLBAR,
	callout(
		'warning',
		'Warning',
		{ title: 'hot surfaces' },
		'The plate stays hot for an hour. Let it cool before you clean it.'
	),
	paragraph( 'Then wipe off the crumbs with a dry cloth.' ),
	callout(
		'tip',
		'Tip',
		{ title: 'burnt sugar', fold: 'open' },
		'A few drops of vinegar lift what water does not.'
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
	const testbed = new Testbed( url );
	const post = async ( title: string, blocks: BlockTemplate[] ) =>
		testbed.post( 'admin', {
			title,
			content: ( await serialized( page, blocks ) ).join( '\n\n' ),
		} );
	const shown = await post( 'What a page owes its reader', looks );
	const { id } = await post( 'How to clean a hob', begun );
	for ( const [ name, palette ] of [
		[ 'callout-light', '' ],
		[ 'callout-dark', DARK ],
	] as const ) {
		await asReader(
			studio,
			`${ shown.url }${ palette }`,
			{ width: 760, height: 900 },
			( reader ) =>
				closeUp(
					reader,
					reader.locator( '.entry-content' ),
					picture( name )
				)
		);
	}
	await editor.open( id );
	await editor.canvas.getByText( 'hot surfaces' ).click();
	await page.getByRole( 'button', { name: 'Change type' } ).waitFor();
	await page.screenshot( { path: picture( 'callout-editor' ) } );
	await page.close();
}
