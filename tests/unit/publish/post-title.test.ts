/** @jest-environment node */
import fc from 'fast-check';
import { asStored } from '../../../src/api/posts/as-stored';
import {
	titleHtml,
	titleOfWords,
	titleText,
} from '../../../src/publish/plan/post-title';

test.each( [
	[ 'Heat & sun', 'Heat & sun' ],
	[ 'Use <main>, not <div>', 'Use &lt;main&gt;, not &lt;div&gt;' ],
	[ 'What <em> means', 'What &lt;em&gt; means' ],
	[ 'Really <em>hot</em>', 'Really <em>hot</em>' ],
	[ '<b>A <i>b</b> c</i>', '<b>A &lt;i&gt;b</b> c&lt;/i&gt;' ],
	[ 'H<sub>2</sub>O<br>again', 'H<sub>2</sub>O<br>again' ],
	[ '5 < 7 -> yes', '5 &lt; 7 -&gt; yes' ],
	[ '<em>5 < 7</em>', '<em>5 &lt; 7</em>' ],
	[ '</em> alone', '&lt;/em&gt; alone' ],
	[
		'<!-- no --> <script>x</script>',
		'&lt;!-- no --&gt; &lt;script&gt;x&lt;/script&gt;',
	],
	[ 'Use &lt;main&gt;', 'Use &lt;main&gt;' ],
	[
		'<a href="https://example.org">A</a>',
		'<a href="https://example.org">A</a>',
	],
] )( 'the title “%s” is sent as “%s”', ( title, html ) => {
	expect( titleHtml( title ) ).toBe( html );
} );

test.each( [
	[ 'How to use <article> in HTML', 'How to use &lt;article&gt; in HTML' ],
	[ 'What <em>this</em> does', 'What &lt;em&gt;this&lt;/em&gt; does' ],
	[ 'The entity &amp; and R&D', 'The entity &amp;amp; and R&D' ],
] )( 'the words “%s” are sent as “%s”', ( words, html ) => {
	expect( titleOfWords( words ) ).toBe( html );
} );

test.each( [
	[ 'Use &lt;main&gt; &amp; <em>more</em>', 'Use <main> & <em>more</em>' ],
	[ 'What &lt;em&gt; means', 'What <em> means' ],
	[ 'What &lt;em&gt;x&lt;/em&gt; does', 'What &lt;em&gt;x&lt;/em&gt; does' ],
	[ 'The entity &amp;lt;', 'The entity &amp;lt;' ],
	[ 'She said &quot;no&quot;, it&#039;s hot', `She said "no", it's hot` ],
] )( 'the site’s title “%s” is exported as “%s”', ( raw, text ) => {
	expect( titleText( raw ) ).toBe( text );
} );

const word = fc.constantFrom(
	...[ '<em>', '</em>', '<main>', '<br>', '&lt;', '&gt;', '&amp;', '&', '<' ],
	...[ '>', 'lt;', 'em', ' ', '/', '<!--', '&#39;', '"', 'A' ]
);

test( 'a title of the site’s comes back the same, but for tags that no title has', () => {
	fc.assert(
		fc.property( fc.array( word ), ( words ) => {
			const raw = titleHtml( words.join( '' ) );
			const quoted = raw.replaceAll( '&#39;', "'" );
			expect( asStored( titleHtml( titleText( raw ) ) ) ).toBe(
				asStored( quoted )
			);
		} )
	);
} );

test( 'words come back as readers saw them', () => {
	fc.assert(
		fc.property( fc.string(), ( words ) => {
			const html = titleOfWords( words );
			expect( titleHtml( html ) ).toBe( html );
		} )
	);
} );
