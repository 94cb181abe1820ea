/** @jest-environment node */
import { converted } from './without-delimiters';

const HR = '<hr class="wp-block-separator has-alpha-channel-opacity"/>';

test.each( [
	[
		'is numbered from its first number on',
		[ '3. Pack', '4) Walk', '5. Rest' ],
		[
			'<ol start="3">',
			'<li>Pack</li>',
			'<li>Walk</li>',
			'<li>Rest</li>',
			'</ol>',
		],
	],
	[
		'ends before a number that does not go on, as dates have',
		[ '3. March: Pack', '17. March: Walk', '', '2. April: Rest' ],
		[
			'<ol start="3">',
			'<li>March: Pack</li>',
			'</ol>',
			'<ol start="17">',
			'<li>March: Walk</li>',
			'</ol>',
			'<ol start="2">',
			'<li>April: Rest</li>',
			'</ol>',
		],
	],
	[
		'counts where each of its numbers is the same',
		[ '1. Pack', '1. Walk', '1. Rest' ],
		[ '<ol>', '<li>Pack</li>', '<li>Walk</li>', '<li>Rest</li>', '</ol>' ],
	],
	[
		'holds none of the breaks of a story',
		[ '- Hat', '', '* * *', '', '- Map', '', '• • •' ],
		[
			'<ul>',
			'<li>Hat</li>',
			'</ul>',
			HR,
			'<ul>',
			'<li>Map</li>',
			'</ul>',
			HR,
		],
	],
	[
		'counts from one without saying so',
		[ '1. Pack', '2. Walk' ],
		[ '<ol>', '<li>Pack</li>', '<li>Walk</li>', '</ol>' ],
	],
	[
		'has any of the signs that pages show',
		[ '• Hat', '‣ Map', '◦ Rope', '▪ Tea', '· Salt', '* Oil' ],
		[
			'<ul>',
			'<li>Hat</li>',
			'<li>Map</li>',
			'<li>Rope</li>',
			'<li>Tea</li>',
			'<li>Salt</li>',
			'<li>Oil</li>',
			'</ul>',
		],
	],
	[
		'needs no space in Chinese and Japanese',
		[ '・帽子', '・水', '1、帽子', '2、水', '1、2 号门' ],
		[
			'<ul>',
			'<li>帽子</li>',
			'<li>水</li>',
			'</ul>',
			'<ol>',
			'<li>帽子</li>',
			'<li>水</li>',
			'</ol>',
			'<p>1、2 号门</p>',
		],
	],
	[
		'ends where one of another kind begins',
		[ '- 3 hats', '- Map', '1. Pack', '2. Walk', '- Rope' ],
		[
			'<ul>',
			'<li>3 hats</li>',
			'<li>Map</li>',
			'</ul>',
			'<ol>',
			'<li>Pack</li>',
			'<li>Walk</li>',
			'</ol>',
			'<ul>',
			'<li>Rope</li>',
			'</ul>',
		],
	],
	[
		'has no numbers of four digits, which are years',
		[ '1984. A book', '2001. A film' ],
		[ '<p>1984. A book</p>', '<p>2001. A film</p>' ],
	],
	[
		'has words behind its signs',
		[ '-', '- ', '-5 °C', '1.5 litres' ],
		[ '<p>-</p>', '<p>-</p>', '<p>-5 °C</p>', '<p>1.5 litres</p>' ],
	],
	[
		'stands between paragraphs',
		[ 'Take along:', '- Hat', 'Do not forget it.' ],
		[
			'<p>Take along:</p>',
			'<ul>',
			'<li>Hat</li>',
			'</ul>',
			'<p>Do not forget it.</p>',
		],
	],
] )( 'a list %s', ( _, lines, html ) => {
	expect(
		converted( [ 'A walk', '', ...lines ].join( '\n' ), 'text' )
	).toEqual( { title: 'A walk', html, warnings: [] } );
} );
