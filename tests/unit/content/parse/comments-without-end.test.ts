/** @jest-environment node */
import { converted } from './without-delimiters';

const warned = ( ...lines: number[] ) =>
	lines.map( ( line ) => ( {
		message:
			'The comment that begins here has no end and is shown as text: close it with -->.',
		line,
	} ) );

test( 'what follows a comment that nothing ends is Markdown still', () => {
	expect(
		converted(
			'---\ntitle: Hands\n---\n\n<!-- open\n\nMore *text*\n\n## Heading\n\n> <!-- quoted\n> and on\n\n- one\n- <!-- two\n\n```\n<!-- code\n```\n\n<!-- last\n\n**End**',
			'markdown'
		)
	).toEqual( {
		title: 'Hands',
		html: [
			'<p>&lt;!-- open</p>',
			'<p>More <em>text</em></p>',
			'<h2 class="wp-block-heading">Heading</h2>',
			'<blockquote class="wp-block-quote">',
			'<p>&lt;!-- quoted and on</p>',
			'</blockquote>',
			'<ul>',
			'<li>one</li>',
			'<li>&lt;!-- two</li>',
			'</ul>',
			'<pre class="wp-block-code"><code>&lt;!-- code</code></pre>',
			'<p>&lt;!-- last</p>',
			'<p><strong>End</strong></p>',
		],
		warnings: warned( 5, 11, 15, 21 ),
	} );
} );

test( 'a callout below a comment that nothing ends is one still', () => {
	const { html, warnings } = converted(
		'<!-- open\n\n:::tip\n<!-- in it\n\nWords.\n:::\n\n*End*',
		'markdown'
	);
	expect( { html, warnings } ).toEqual( {
		html: [
			'<p>&lt;!-- open</p>',
			'<div class="wp-block-editorial-blocks-callout is-type-tip" role="note"><p class="wp-block-editorial-blocks-callout__title"><span class="wp-block-editorial-blocks-callout__label">Tip</span></p><div class="wp-block-editorial-blocks-callout__body">',
			'<p>&lt;!-- in it</p>',
			'<p>Words.</p>',
			'</div></div>',
			'<p><em>End</em></p>',
		],
		warnings: warned( 1, 4 ),
	} );
} );

test( 'beyond the fourth, such a comment takes in what follows as words', () => {
	expect( converted( '<!-- open\n\n'.repeat( 6 ), 'markdown' ) ).toEqual( {
		title: '',
		html: [
			...Array( 4 ).fill( '<p>&lt;!-- open</p>' ),
			'<p>&lt;!-- open &lt;!-- open</p>',
		],
		warnings: warned( 1, 3, 5, 7, 9 ),
	} );
} );

test( 'a comment that ends in another block has no end', () => {
	expect(
		converted(
			'<div>One <!-- two\n\nthree --> *four*\n\n</div>\n\n<!-- five\n\n*six*',
			'markdown'
		)
	).toEqual( {
		title: '',
		html: [
			'<p>One &lt;!-- two</p>',
			'<p>three --&gt; <em>four</em></p>',
			'<p>&lt;!-- five</p>',
			'<p><em>six</em></p>',
		],
		warnings: warned( 1, 7 ),
	} );
} );

test( 'a comment that its paragraph ends before its own end is warned of', () => {
	expect(
		converted(
			'One\ntwo <!-- to\nmyself\n\nthree -->\n\nOf `<!--`, \\<!-- and &lt;!--',
			'markdown'
		)
	).toEqual( {
		title: '',
		html: [
			'<p>One two &lt;!-- to myself</p>',
			'<p>three --&gt;</p>',
			'<p>Of <code>&lt;!--</code>, &lt;!-- and &lt;!--</p>',
		],
		warnings: warned( 2 ),
	} );
} );

test( 'of several such comments in HTML, the first is warned of', () => {
	expect(
		converted(
			'<p>One <!-- two --> three</p>\n<p><!-- <Four> <!-- five.</p><p>And <i>six</i>.</p>',
			'html'
		)
	).toEqual( {
		title: '',
		html: [
			'<p>One three</p>',
			'<p>&lt;!-- &lt;Four&gt; &lt;!-- five.</p>',
			'<p>And <i>six</i>.</p>',
		],
		warnings: warned( 2 ),
	} );
} );

test.each( [
	[ 'markdown', 'One\n\n<div>\n<!-- two\n</div>\n\nThree', 4 ],
	[ 'html', '<p>One</p>\n<p><!-- two</p>\n<p>Three</p>', 2 ],
	[
		'html',
		'<p>One</p>\n<svg><!-- drawn</svg><p>&lt;!-- two</p><p>Three</p>',
		2,
	],
] as const )(
	'a comment that nothing ends hides nothing in HTML: %s, %j',
	( from, document, line ) => {
		expect( converted( document, from ) ).toEqual( {
			title: '',
			html: [ '<p>One</p>', '<p>&lt;!-- two</p>', '<p>Three</p>' ],
			warnings: warned( line ),
		} );
	}
);

test( 'comments that have an end are not warned of', () => {
	expect(
		converted(
			'<!--\n:::note\nHidden.\n:::\n-->\n\n<!-- a\n\nb -->\n\n> <!-- c -->\n\nOne <!-- d --> two <!-->',
			'markdown'
		)
	).toEqual( {
		title: '',
		html: [
			'<blockquote class="wp-block-quote"></blockquote>',
			'<p>One two</p>',
		],
		warnings: [],
	} );
} );
