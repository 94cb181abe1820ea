/** @jest-environment node */
import { converted } from './without-delimiters';

const HILLS = 'The moon has risen over all of the fields and quiet woods';

const stanza = ( ...lines: string[] ) => [ `<p>${ lines.join( '<br>' ) }</p>` ];
const paragraphs = ( ...lines: string[] ) =>
	lines.map( ( line ) => `<p>${ line }</p>` );

test.each( [
	[
		'three lines that break in the middle of a sentence',
		[ 'The moon has come up,', 'the stars are', 'shining bright.' ],
		stanza( 'The moon has come up,', 'the stars are', 'shining bright.' ),
	],
	[
		'lines with ends of sentences in their middle',
		[
			'Who sleeps? Not I,',
			'I wait. And you',
			'have gone: “away”, they',
			'say.',
		],
		stanza(
			'Who sleeps? Not I,',
			'I wait. And you',
			'have gone: “away”, they',
			'say.'
		),
	],
	[
		'lines of sixty columns',
		[ `${ HILLS } so`, 'still and white,', 'and nobody wakes.' ],
		stanza( `${ HILLS } so`, 'still and white,', 'and nobody wakes.' ),
	],
	[
		'lines of which one is longer',
		[ `${ HILLS } now`, 'still and white,', 'and nobody wakes.' ],
		paragraphs( `${ HILLS } now`, 'still and white,', 'and nobody wakes.' ),
	],
	[
		'two lines',
		[ 'The moon has come up,', 'the stars are' ],
		paragraphs( 'The moon has come up,', 'the stars are' ),
	],
	[
		'an address, whose lines end without a comma',
		[ 'Ana Ruiz', 'Rua do Sol 4', '1100 Lisbon' ],
		paragraphs( 'Ana Ruiz', 'Rua do Sol 4', '1100 Lisbon' ),
	],
	[
		'lines that begin with what others end with',
		[ 'Moon', ',and stars', 'and night' ],
		paragraphs( 'Moon', ',and stars', 'and night' ),
	],
	[
		'lines half of which are sentences',
		[ 'He came.', 'He saw,', 'he won,', 'and left.' ],
		paragraphs( 'He came.', 'He saw,', 'he won,', 'and left.' ),
	],
	[
		'sentences, one of which is open',
		[ 'He came.', 'He saw.', 'He won,' ],
		paragraphs( 'He came.', 'He saw.', 'He won,' ),
	],
	[
		'lines with a list among them',
		[ 'To take along,', 'if there is room', '- a hat', '- a map' ],
		[
			...paragraphs( 'To take along,', 'if there is room' ),
			'<ul>',
			'<li>a hat</li>',
			'<li>a map</li>',
			'</ul>',
		],
	],
] )( '%s', ( _, lines, html ) => {
	expect(
		converted(
			[ 'At night', '', ...lines, '', 'The end.' ].join( '\n' ),
			'text'
		)
	).toEqual( {
		title: 'At night',
		html: [ ...html, '<p>The end.</p>' ],
		warnings: [],
	} );
} );
