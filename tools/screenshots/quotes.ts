import { Editor } from '../../tests/e2e/ground/editor';
import { Testbed } from '../../tests/e2e/ground/testbed';
import { serialized } from '../../tests/e2e/matrix/serialize';
import type { BlockTemplate } from '../../tests/e2e/matrix/table';
import {
	asReader,
	closeUp,
	paragraph,
	ROOM_FOR_TOOLBAR,
	type Studio,
} from './studio';

const quote = (
	attributes: BlockTemplate[ 1 ],
	content: string
): BlockTemplate => [
	'editorial-blocks/quote',
	attributes,
	[ paragraph( content ) ],
];

/** What the page about quotes shows: each kind in the look it comes with. */
const looks: BlockTemplate[] = [
	quote(
		{
			name: 'Ana Ruiz',
			role: 'typographer, Lisbon',
			work: 'Page Notes',
			url: 'https://example.org/page-notes',
			date: '2026',
		},
		'We kept the words and threw away the machinery. Nobody has asked for it back.'
	),
	quote(
		{ kind: 'pull-quote', className: 'is-style-large' },
		'The first thing a good note does is say whether you may skip it.'
	),
	quote(
		{
			kind: 'testimonial',
			className: 'is-style-card',
			rating: 9,
			ratingText: '4.5 out of 5',
			name: 'Mira',
			role: 'editor, 34',
		},
		'I sent the draft at nine and it was a finished page by ten.'
	),
];

/** A quote of which the author has filled two fields, below a paragraph. */
const begun: BlockTemplate[] = [
	paragraph( 'We asked a typographer what she would keep.' ),
	ROOM_FOR_TOOLBAR,
	quote(
		{ name: 'Ana Ruiz', role: 'typographer, Lisbon' },
		'We kept the words and threw away the machinery. Nobody has asked for it back.'
	),
];

/**
 * Takes the pictures of docs/quote.md.
 *
 * @param studio What they are taken with.
 */
export async function shootQuotes( studio: Studio ): Promise< void > {
	const { author, url, picture } = studio;
	const page = await author.newPage();
	await page.setViewportSize( { width: 1280, height: 640 } );
	const editor = new Editor( page );
	await editor.write( 'Quotes' );
	const testbed = new Testbed( url );
	const post = async ( title: string, blocks: BlockTemplate[] ) =>
		testbed.post( 'admin', {
			title,
			content: ( await serialized( page, blocks ) ).join( '\n\n' ),
		} );
	const shown = await post( 'What readers say', looks );
	const { id } = await post( 'What she would keep', begun );
	await asReader(
		studio,
		shown.url,
		{ width: 760, height: 900 },
		( reader ) =>
			closeUp(
				reader,
				reader.locator( '.entry-content' ),
				picture( 'quote-looks' )
			)
	);
	await editor.open( id );
	await editor.canvas.getByText( 'Ana Ruiz' ).click();
	await page
		.getByRole( 'button', { name: 'Change kind of quote' } )
		.waitFor();
	await page.screenshot( { path: picture( 'quote-editor' ) } );
	await page.close();
}
