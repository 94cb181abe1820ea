/** @jest-environment node */
import { convert } from '../../../../src/content';
import { withoutDelimiters } from './without-delimiters';

test.each( [
	[
		'a short one in quotation marks',
		[ '“I like it.”', '— Mia Bauer, teacher' ],
		[ [ '“I like it.”', 'Mia Bauer', 'teacher' ] ],
		[],
	],
	[
		'a short one in German marks',
		[ '„Gefällt mir.“', '— Mia Bauer, Lehrerin' ],
		[ [ '„Gefällt mir.“', 'Mia Bauer', 'Lehrerin' ] ],
		[],
	],
	[
		'one of more than twenty characters without marks',
		[ 'I would do it again!!', '', '— Mia Bauer' ],
		[ [ 'I would do it again!!', 'Mia Bauer', undefined ] ],
		[],
	],
	[
		'words of twenty characters without marks',
		[ 'I would do it again!', '— Mia Bauer' ],
		[],
		[ '<p>I would do it again!</p>', '<p>— Mia Bauer</p>' ],
	],
	[
		'a list, which nobody says',
		[ '- I would do it again, and again.', '', '— Mia Bauer' ],
		[],
		[
			'<ul>',
			'<li>I would do it again, and again.</li>',
			'</ul>',
			'<p>— Mia Bauer</p>',
		],
	],
	[
		'a short one in corner brackets',
		[ '「また来ます。」', '— 夏目漱石' ],
		[ [ '「また来ます。」', '夏目漱石', undefined ] ],
		[],
	],
	[
		'words that somebody answers',
		[ '— I would do it again, and again!', '— Mia Bauer' ],
		[],
		[ '<p>— I would do it again, and again!</p>', '<p>— Mia Bauer</p>' ],
	],
	[
		'words before a dialogue',
		[ 'She closed the door and smiled.', '— Morning', '— Mia Bauer?' ],
		[],
		[
			'<p>She closed the door and smiled.</p>',
			'<p>— Morning</p>',
			'<p>— Mia Bauer?</p>',
		],
	],
	[
		'words before a sentence',
		[ 'Она закрыла дверь и улыбнулась.', '— Привет.' ],
		[],
		[ '<p>Она закрыла дверь и улыбнулась.</p>', '<p>— Привет.</p>' ],
	],
	[
		'words before a dash of a script without capitals',
		[ '他慢慢走进了房间，把门关上了，然后看了看窗外的天空。', '——你好' ],
		[],
		[
			'<p>他慢慢走进了房间，把门关上了，然后看了看窗外的天空。</p>',
			'<p>——你好</p>',
		],
	],
	[
		'words before what a mail sets apart',
		[
			'See what she wrote to me below.',
			'-----Original Message-----',
			'-- From Mia --',
		],
		[],
		[
			'<p>See what she wrote to me below.</p>',
			'<p>-----Original Message-----</p>',
			'<p>-- From Mia --</p>',
		],
	],
	[
		'a name that nothing stands above',
		[ '— Mia Bauer' ],
		[],
		[ '<p>— Mia Bauer</p>' ],
	],
] )( 'a line with a name below %s', ( _, lines, said, html ) => {
	const { markup, quotes, warnings } = convert(
		[ 'Voices', '', ...lines ].join( '\n' ),
		{ from: 'text' }
	);
	expect( {
		said: quotes.map( ( { text, name, role } ) => [
			text.text,
			name,
			role,
		] ),
		html: said.length ? [] : withoutDelimiters( markup ),
		warnings,
	} ).toEqual( { said, html, warnings: [] } );
} );
