/** @jest-environment node */
import { titleAsStored } from '../../../src/api/posts/title-as-stored';

test.each( [
	[ 'Plain', 'Plain' ],
	[ '<em>Soft</em> words', '<em>Soft</em> words' ],
	[ '<em class="x">Soft</em>', '<em>Soft</em>' ],
	[
		'<a href="https://a.test/">Link</a>',
		'<a href="https://a.test/">Link</a>',
	],
	[ '<span>In</span> a span', 'In a span' ],
	[ '<script>alert(1)</script>', 'alert(1)' ],
	[ '</b>', '</b>' ],
	[ '< /b>', '</b>' ],
	[ '<B>Loud</B>', '<B>Loud</B>' ],
	[ '  <u>Under</u> ', 'Under' ],
	[ '<!-- note -->kept', '<!-- note -->kept' ],
] )( '%s is stored as %s', ( title, stored ) => {
	expect( titleAsStored( title ) ).toBe( stored );
} );
