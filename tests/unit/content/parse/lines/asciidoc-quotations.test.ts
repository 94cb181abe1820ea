/** @jest-environment node */
import { outline } from './outline';

/** AsciiDoc’s quotations and verse, and what only looks like them. */
const documents: [ string, string[], string[] ][] = [
	[
		'quotations in blocks',
		[
			'[quote, "Ada Lovelace, mathematician" , "Notes & letters"]',
			'____',
			'One.',
			'',
			'Two.',
			'____',
			'',
			'[quote]',
			'.Letters',
			'____',
			'Three.',
			'____',
			'',
			'After.',
		],
		[
			'1 quote by Ada Lovelace, mathematician, Notes & letters',
			'  paragraph: One.',
			'  paragraph: Two.',
			'8 quote',
			'  paragraph: Three.',
			'paragraph: After.',
		],
	],
	[
		'quotations in paragraphs',
		[
			'[quote, Jo Doe]',
			'One line',
			'and another.',
			'',
			'After.',
			'',
			'[quote]',
			'Words of nobody.',
			'',
			'After.',
		],
		[
			'1 quote by Jo Doe',
			'  paragraph: One line and another.',
			'paragraph: After.',
			'7 quote',
			'  paragraph: Words of nobody.',
			'paragraph: After.',
		],
	],
	[
		'verse in a block and in a paragraph',
		[
			'[verse,Jo Doe,Songs]',
			'____',
			'One line',
			'  another',
			'____',
			'',
			'[verse, , Songs]',
			'One line',
			'another',
			'',
			'After.',
		],
		[
			'1 quote by Jo Doe, Songs',
			'  paragraph: One line<br>another',
			'7 quote by Songs',
			'  paragraph: One line<br>another',
			'paragraph: After.',
		],
	],
	[
		'quotations of nothing',
		[ '[quote, Jo Doe]', '', 'Words.', '', '[quote, Jo Doe]' ],
		[
			'paragraph: [quote, Jo Doe]',
			'paragraph: Words.',
			'paragraph: [quote, Jo Doe]',
		],
	],
	[
		'a quotation whose block is never closed',
		[ '[quote, Jo Doe]', '____', 'Words.' ],
		[ '1 quote by Jo Doe', '  separator: ', '  paragraph: Words.' ],
	],
	[
		'quotation marks inside of a work’s name',
		[ '[quote, Jo Doe, The "Notes" of 1843]', 'One.' ],
		[ '1 quote by Jo Doe, The "Notes" of 1843', '  paragraph: One.' ],
	],
	[
		'another block below',
		[ '[quote, Jo Doe]', '::: tip', 'One.', ':::', '', 'After.' ],
		[
			'1 quote by Jo Doe',
			'  2 tip',
			'    paragraph: One.',
			'paragraph: After.',
		],
	],
];

test.each( documents )( '%s', ( _, document, becomes ) => {
	expect( outline( document ) ).toEqual( becomes );
} );
