/** @jest-environment node */
import { extractCallouts } from '../../../../src/content';

const body = ( inner: string ) =>
	extractCallouts(
		`<div class="wp-block-editorial-blocks-callout is-type-note"><div class="wp-block-editorial-blocks-callout__body">${ inner }</div></div>`,
		{ form: 'rendered' }
	).map( ( callout ) => callout.body );

test.each( [
	[
		'code keeps its lines and its spaces',
		'<pre class="wp-block-code"><code>one <span class="hl">a</span> \n\n<b>  two</b>\n</code></pre>',
		'<pre><code>one <span>a</span> \n\n<b>  two</b>\n</code></pre>',
		'one a \n\n  two',
	],
	[
		'words around blocks lose the space beside them',
		'<p>One</p> and <ul><li>two\n<ul><li>three</li></ul>\nfour</li></ul>',
		'<p>One</p>and<ul><li>two<ul><li>three</li></ul>four</li></ul>',
		'One\n\nand\ntwo\nthree\nfour',
	],
	[
		'words keep the space between them',
		'<p><b>One</b> <i>two</i> <a href="/x" target="_blank">three</a></p>',
		'<p><b>One</b> <i>two</i> <a href="/x">three</a></p>',
		'One two three',
	],
	[
		'space at both ends of a paragraph is nothing',
		'<p>\n\t<b>One</b> <i>two</i>\n</p>',
		'<p><b>One</b> <i>two</i></p>',
		'One two',
	],
	[
		'space between blocks goes, and comments with it',
		'<p>One.</p>\n<!-- a frame -->\n<iframe src="https://example.org/"></iframe>\n<!-- /a frame -->\n\n<!-- words -->\n<p>Two.</p>\n<!-- /words -->\n',
		'<p>One.</p><iframe src="https://example.org/"></iframe><p>Two.</p>',
		'One.\n\nTwo.',
	],
	[
		'words on both sides of a comment stay apart',
		'<p><b>One</b> <!-- and --> <b>two</b><!-- and -->, three</p>',
		'<p><b>One</b>  <b>two</b>, three</p>',
		'One two, three',
	],
	[
		'a picture and a table stay what they are, without looks',
		'<figure class="x"><img class="y" src="a.jpg" alt="A" width="4"></figure>\n<table style="x"><tbody><tr>\n<td colspan="2" class="z">1</td>\n</tr></tbody></table>',
		'<figure><img src="a.jpg" alt="A"></figure><table><tbody><tr><td colspan="2">1</td></tr></tbody></table>',
		'1',
	],
] )( '%s', ( _, inner, html, text ) => {
	expect( body( inner ) ).toEqual( [ { html, text } ] );
} );
