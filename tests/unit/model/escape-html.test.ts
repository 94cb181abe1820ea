/** @jest-environment node */
import { escapeAttribute, escapeText } from '../../../src/model/escape-html';

test( 'text is text in HTML, each of its signs', () => {
	expect( escapeText( '<a> & <b> & "c" &amp;' ) ).toBe(
		'&lt;a&gt; &amp; &lt;b&gt; &amp; "c" &amp;amp;'
	);
} );

test( 'a value stays between an attribute’s quotes', () => {
	expect( escapeAttribute( `"a" & 'b' & <c>` ) ).toBe(
		`&quot;a&quot; &amp; 'b' &amp; <c>`
	);
} );
