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
