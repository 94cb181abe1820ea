/** @jest-environment node */
import { converted } from './without-delimiters';

const CALLOUT = [
	'<div class="wp-block-editorial-blocks-callout is-type-tip" role="note"><p class="wp-block-editorial-blocks-callout__title"><span class="wp-block-editorial-blocks-callout__label">Tip</span></p><div class="wp-block-editorial-blocks-callout__body">',
	'<p>Words.</p>',
	'</div></div>',
];

test.each( [ 'markdown', 'html' ] as const )(
	'comments like those that the converter sets in %s are comments',
	( from ) => {
		const tip =
			from === 'html'
				? '<aside class="admonition tip"><p>Words.</p></aside>'
				: ':::tip\nWords.\n:::';
		expect(
			converted(
				`<!--eb0:o:0-->\n\n<p>One.</p>\n\n${ tip }\n\n<!--eb0:c:0-->\n\n<p>The eb1 is no mark.</p>`,
				from
			)
		).toEqual( {
			title: '',
			html: [ '<p>One.</p>', ...CALLOUT, '<p>The eb1 is no mark.</p>' ],
			warnings: [],
		} );
	}
);

test.each( [
	[ 'thousand', 499, '<strong>bold</strong>' ],
	[ 'more than a thousand', 500, '**bold**' ],
] )( 'a paragraph of %s marks keeps every word', ( _, pairs, last ) => {
	const marked = '[a] '.repeat( pairs );
	expect( converted( `${ marked }**bold**`, 'markdown' ) ).toEqual( {
		title: '',
		html: [ `<p>${ marked }${ last }</p>` ],
		warnings: [],
	} );
} );

test.each( [
	[ 'One <!-- two', 'One &lt;!-- two' ],
	[ 'One <!-- two --> three <!-- four', 'One three &lt;!-- four' ],
	[ 'One <!-- two\n--> three <!--', 'One three &lt;!--' ],
	[ 'One <!--> two <!---> three', 'One two three' ],
	[
		'One <? two ?> three <? four <? five',
		'One three &lt;? four &lt;? five',
	],
	[ 'One <!TWO> three <!FOUR', 'One three &lt;!FOUR' ],
	[
		'One <![CDATA[ one ]]> two <![CDATA[ three',
		'One two &lt;![CDATA[ three',
	],
	[ 'One <! two <!- three <', 'One &lt;! two &lt;!- three &lt;' ],
	[ 'One `<!--` two <!-- --> three', 'One <code>&lt;!--</code> two three' ],
] )( '“%s” keeps its words and loses its comments', ( document, words ) => {
	expect( converted( document, 'markdown' ).html ).toEqual( [
		`<p>${ words }</p>`,
	] );
} );

test( 'a container in a comment is none, and hides none behind it', () => {
	expect(
		converted(
			'<!--\n:::warning\nHidden.\n:::\n-->\n\n:::tip\nWords.\n:::',
			'markdown'
		)
	).toEqual( { title: '', html: CALLOUT, warnings: [] } );
} );
