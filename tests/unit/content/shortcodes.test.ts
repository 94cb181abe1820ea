import { convert, toMarkdown } from '../../../src/content';
import { registerBlocks } from '../../setup/register-blocks';
import { complaints } from './validity';

beforeAll( registerBlocks );

const inParagraph = ( html: string ) =>
	`<!-- wp:paragraph -->\n<p>${ html }</p>\n<!-- /wp:paragraph -->`;

const documents: [ string, string, string ][] = [
	[
		'named in code',
		'Use `[gallery]`, `[embed]x[/embed]` and `[products limit="3"]`.',
		'Use <code>&#91;gallery]</code>, <code>&#91;embed]x&#91;/embed]</code> and <code>&#91;products limit="3"]</code>.',
	],
	[
		'no shortcode in code',
		'An index `row[name]`, `a[0]`, `[x]`, `[ ]` or `[galleries`.',
		'An index <code>row[name]</code>, <code>a[0]</code>, <code>[x]</code>, <code>[ ]</code> or <code>[galleries</code>.',
	],
	[
		'named in the text',
		'How [video] and [gallery] work, and [sic].',
		'How &#91;video] and &#91;gallery] work, and [sic].',
	],
	[ 'meant to run alone', '[gallery]', '[gallery]' ],
	[
		'meant to run with arguments',
		'Here: [gallery ids="1,2"]',
		'Here: [gallery ids="1,2"]',
	],
	[
		'meant to run to its end',
		'[embed]https[/embed]',
		'[embed]https[/embed]',
	],
];

describe.each( documents )( 'a shortcode %s', ( _, document, html ) => {
	const markupOf = () => convert( document, { from: 'markdown' } ).markup;

	it( 'is written so that WordPress does what its author means', () => {
		expect( markupOf() ).toBe( inParagraph( html ) );
	} );

	it( 'stands in a block that the editor accepts', () => {
		expect( complaints( markupOf() ) ).toEqual( [] );
	} );

	it( 'comes back to the byte through Markdown', () => {
		const markup = markupOf();
		const written = toMarkdown( markup );
		expect( convert( written, { from: 'markdown' } ).markup ).toBe(
			markup
		);
		expect( written ).not.toContain( '&#91;' );
	} );
} );

test( 'of a paragraph that the editor saved since, the bracket stays as it was', () => {
	const saved = inParagraph( 'Use <code>[gallery]</code>.' );
	expect( convert( toMarkdown( saved ), { from: 'markdown' } ).markup ).toBe(
		saved
	);
} );
