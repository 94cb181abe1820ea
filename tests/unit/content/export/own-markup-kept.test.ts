/** @jest-environment node */
import { convert, toMarkdown } from '../../../../src/content';
import type { MarkdownOptions } from '../../../../src/content';

const words = ( text: string ) =>
	`<!-- wp:paragraph -->\n<p>${ text }</p>\n<!-- /wp:paragraph -->`;
const quotation = `<!-- wp:quote -->\n<blockquote class="wp-block-quote">${ words(
	'Words.'
) }</blockquote>\n<!-- /wp:quote -->`;
const separator =
	'<!-- wp:separator -->\n<hr class="wp-block-separator has-alpha-channel-opacity"/>\n<!-- /wp:separator -->';
const heading =
	'<!-- wp:heading -->\n<h2 class="wp-block-heading">Steps</h2>\n<!-- /wp:heading -->';
const group =
	'<!-- wp:group -->\n<div class="wp-block-group"></div>\n<!-- /wp:group -->';
const markupOf = ( document: string ) =>
	convert( document, { from: 'markdown' } ).markup;
const callout = ( inner: string ) =>
	markupOf( '> [!NOTE]\n> Words.' ).replace( words( 'Words.' ), inner );
const quote = ( inner: string ) =>
	markupOf( '> Words.\n>\n> — Ana Ruiz' ).replace( words( 'Words.' ), inner );

const alone: [ string, MarkdownOptions, () => string ][] = [
	[ 'a callout that holds what Markdown cannot', {}, () => callout( group ) ],
	[ 'a quote that holds what Markdown cannot', {}, () => quote( group ) ],
	[
		'a callout that folds, for Docusaurus',
		{ alerts: 'docusaurus' },
		() => markupOf( '> [!NOTE]- More\n> Words.' ),
	],
	[
		'a callout whose frame is lost',
		{},
		() =>
			`<!-- wp:editorial-blocks/callout -->\n${ words(
				'Words.'
			) }\n<!-- /wp:editorial-blocks/callout -->`,
	],
	[
		'details whose summary is lost',
		{},
		() =>
			`<!-- wp:details -->\n<details class="wp-block-details">${ words(
				'Words.'
			) }</details>\n<!-- /wp:details -->`,
	],
	[
		'an embed whose address is lost',
		{},
		() => '<!-- wp:embed {"type":"video"} /-->',
	],
	[
		'a power, which is no note',
		{},
		() => words( 'Twelve m<sup>2</sup> of roof.' ),
	],
];

test.each( alone )( '%s keeps its own markup', ( _, options, markup ) => {
	const written = toMarkdown( markup(), options );
	expect( [ written, markupOf( written ) ] ).toEqual( [
		markup(),
		markup(),
	] );
} );

const beside: [ string, string[], string[] ][] = [
	[
		'a quotation that the next line would be the author of',
		[ quotation, words( '— Ana Ruiz' ), words( 'More.' ) ],
		[ quotation, '— Ana Ruiz', 'More.' ],
	],
	[
		'a heading that a link would give an id',
		[ heading, words( 'Go <a href="#steps">there</a>.' ) ],
		[ heading, 'Go [there](#steps).' ],
	],
	[
		'a separator that would begin front matter',
		[ separator, words( 'title: Words' ), separator, words( 'More.' ) ],
		[ separator, 'title: Words', '---', 'More.' ],
	],
];

test.each( beside )(
	'%s keeps its own markup, and nothing else does',
	( _, blocks, parts ) => {
		const written = toMarkdown( blocks.join( '\n\n' ) );
		expect( [ written, markupOf( written ) ] ).toEqual( [
			parts.join( '\n\n' ),
			blocks.join( '\n\n' ),
		] );
	}
);

test( 'beside words without a block, which would become one, all stays as it is', () => {
	const post = [
		words( 'One.' ),
		'<p>Classic words.</p>',
		words( 'Two.' ),
	].join( '\n\n' );
	expect( toMarkdown( post ) ).toBe( post );
} );
