import { create, RichTextData, toHTMLString } from '@wordpress/rich-text';
import fc from 'fast-check';
import {
	oneLine,
	plainText,
	withoutLinks,
} from '../../../src/editor/plain-text';

describe( 'withoutLinks', () => {
	it.each( [
		[
			'<a href="https://example.com/?a=1&amp;b=2">Page <em>Notes</em></a>, again',
			'Page <em>Notes</em>, again',
		],
		[ 'A <abbr>B</abbr> &lt;a>', 'A <abbr>B</abbr> &lt;a>' ],
		[ '', '' ],
	] )( 'makes of %s %s', ( html, expected ) => {
		expect( withoutLinks( html ) ).toBe( expected );
		expect( withoutLinks( RichTextData.fromHTMLString( html ) ) ).toBe(
			expected
		);
	} );
} );

describe( 'oneLine', () => {
	it.each( [
		[
			'One<br>two<br/><a href="#top">thr<em>ee</em></a>',
			'One two <a href="#top">thr<em>ee</em></a>',
		],
		[ '<abbr>B</abbr> &lt;br>', '<abbr>B</abbr> &lt;br>' ],
	] )( 'makes of %s %s', ( html, expected ) => {
		expect( oneLine( html ) ).toBe( expected );
		expect( oneLine( RichTextData.fromHTMLString( html ) ) ).toBe(
			expected
		);
	} );
} );

describe( 'plainText', () => {
	it.each( [
		[ '<a href="#top"><strong>To</strong> the top</a>', 'To the top' ],
		[ 'One<br>two<br/>three', 'One two three' ],
		[ 'Up <img src="a.png" alt="a &gt; b"/>', 'Up ' ],
		[ 'A &amp; B &lt;b>', 'A &amp; B &lt;b>' ],
	] )( 'makes of %s %s', ( html, expected ) => {
		expect( plainText( html ) ).toBe( expected );
		expect( plainText( RichTextData.fromHTMLString( html ) ) ).toBe(
			expected
		);
	} );

	it( 'keeps every character of a text that is a link', () => {
		fc.assert(
			fc.property( fc.string( { unit: 'grapheme' } ), ( text ) => {
				const value = create( { text } );
				const format = { type: 'a', attributes: { title: text } };
				const link = { ...value, formats: value.formats.slice() };
				link.formats.fill( [ format ] );
				expect( plainText( toHTMLString( { value: link } ) ) ).toBe(
					toHTMLString( { value } )
				);
			} )
		);
	} );
} );
