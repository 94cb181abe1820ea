/** @jest-environment node */
import { converted } from './without-delimiters';

const HR = '<hr class="wp-block-separator has-alpha-channel-opacity"/>';
const NOON = 'Take a hat with a broad brim for the hours around noon,';

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
		'holds items further in behind blank lines, too',
		[ '2. Pack', '', '   - Hat', '', '   - Map', '', '3. Walk' ],
		[
			'<ol start="2">',
			'<li>Pack',
			'<ul>',
			'<li>Hat</li>',
			'<li>Map</li>',
			'</ul>',
			'</li>',
			'<li>Walk</li>',
			'</ol>',
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
		'goes on with what stands further in',
		[ '  - Hat', '    and scarf', '  - Map', '  for the hills' ],
		[
			'<ul>',
			'<li>Hat and scarf</li>',
			'<li>Map</li>',
			'</ul>',
			'<p>for the hills</p>',
		],
	],
	[
		'goes on with a line for whose first word there was no room',
		[ `- ${ NOON }`, 'afternoon included' ],
		[ `<ul>`, `<li>${ NOON } afternoon included</li>`, '</ul>' ],
	],
	[
		'ends before a line for whose first word there was room',
		[ `- ${ NOON } after it`, `- ${ NOON }`, 'and that is all.' ],
		[
			`<ul>`,
			`<li>${ NOON } after it</li>`,
			`<li>${ NOON }</li>`,
			'</ul>',
			'<p>and that is all.</p>',
		],
	],
	[
		'ends before a line for whose first word there was just room',
		[ `- ${ NOON } and`, `- ${ NOON }`, 'and that is all.' ],
		[
			'<ul>',
			`<li>${ NOON } and</li>`,
			`<li>${ NOON }</li>`,
			'</ul>',
			'<p>and that is all.</p>',
		],
	],
	[
		'goes on with a line for whose first word there was just no room',
		[ `- ${ NOON } so`, `- ${ NOON }`, 'and scarf' ],
		[
			'<ul>',
			`<li>${ NOON } so</li>`,
			`<li>${ NOON } and scarf</li>`,
			'</ul>',
		],
	],
	[
		'ends before a line behind an item of less than fifty columns',
		[
			'- A map of the hills on both sides of the river',
			'after the bridge',
		],
		[
			'<ul>',
			'<li>A map of the hills on both sides of the river</li>',
			'</ul>',
			'<p>after the bridge</p>',
		],
	],
	[
		'goes on behind an item of fifty columns',
		[ '- A map of all the hills on each side of the river', 'and beyond' ],
		[
			'<ul>',
			'<li>A map of all the hills on each side of the river and beyond</li>',
			'</ul>',
		],
	],
	[
		'goes on behind an item of a hundred columns',
		[ `- ${ NOON } and a map of all hills on the sides of the`, 'river' ],
		[
			'<ul>',
			`<li>${ NOON } and a map of all hills on the sides of the river</li>`,
			'</ul>',
		],
	],
	[
		'ends before a line behind an item of more columns',
		[ `- ${ NOON } and a map of all hills on both sides of the`, 'river' ],
		[
			'<ul>',
			`<li>${ NOON } and a map of all hills on both sides of the</li>`,
			'</ul>',
			'<p>river</p>',
		],
	],
	[
		'ends before a line that begins behind a short item',
		[ '- Hat', 'Everything else can be bought up there.' ],
		[
			'<ul>',
			'<li>Hat</li>',
			'</ul>',
			'<p>Everything else can be bought up there.</p>',
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
	[
		'holds the items that stand further in, of any kind',
		[
			'1. Pack',
			'   - Hat',
			'     and scarf',
			'   - Map',
			'\t  * of the hills',
			'2. Walk',
			'   1. Up',
			'   2. Down',
		],
		[
			'<ol>',
			'<li>Pack',
			'<ul>',
			'<li>Hat and scarf</li>',
			'<li>Map',
			'<ul>',
			'<li>of the hills</li>',
			'</ul>',
			'</li>',
			'</ul>',
			'</li>',
			'<li>Walk',
			'<ol>',
			'<li>Up</li>',
			'<li>Down</li>',
			'</ol>',
			'</li>',
			'</ol>',
		],
	],
	[
		'is one where only its numbers are wider',
		[ ' 9. Pack', '10. Walk', ' 11. Rest' ],
		[
			'<ol start="9">',
			'<li>Pack</li>',
			'<li>Walk</li>',
			'<li>Rest</li>',
			'</ol>',
		],
	],
	[
		'ends with the list that it stands in',
		[ '- Pack', '    - Hat', '      - Brim', '- Walk' ],
		[
			'<ul>',
			'<li>Pack',
			'<ul>',
			'<li>Hat',
			'<ul>',
			'<li>Brim</li>',
			'</ul>',
			'</li>',
			'</ul>',
			'</li>',
			'<li>Walk</li>',
			'</ul>',
		],
	],
	[
		'goes on behind a blank line',
		[ '- Hat', '', '- Map', '', 'And:', '', '- Tea' ],
		[
			'<ul>',
			'<li>Hat</li>',
			'<li>Map</li>',
			'</ul>',
			'<p>And:</p>',
			'<ul>',
			'<li>Tea</li>',
			'</ul>',
		],
	],
	[
		'goes on behind a blank line with its next number only',
		[ '1. Pack', '', '2. Walk', '', '1. Rest', '', '- Tea' ],
		[
			'<ol>',
			'<li>Pack</li>',
			'<li>Walk</li>',
			'</ol>',
			'<ol>',
			'<li>Rest</li>',
			'</ol>',
			'<ul>',
			'<li>Tea</li>',
			'</ul>',
		],
	],
] )( 'a list %s', ( _, lines, html ) => {
	expect(
		converted( [ 'A walk', '', ...lines ].join( '\n' ), 'text' )
	).toEqual( { title: 'A walk', html, warnings: [] } );
} );

test( 'text between an item and the items in it stays, and is told of', () => {
	const { html, warnings } = converted(
		'A walk\n\n- Pack\n    - Hat\n  warm things\n- Walk',
		'text'
	);
	expect( html ).toEqual( [
		'<ul>',
		'<li>Pack',
		'<ul>',
		'<li>Hat</li>',
		'</ul>',
		'</li>',
		'</ul>',
		'<p>warm things</p>',
		'<ul>',
		'<li>Walk</li>',
		'</ul>',
	] );
	expect( warnings.map( ( { line } ) => line ) ).toEqual( [ 3 ] );
} );

test( 'items of a list are at most ten lists deep', () => {
	const lines = Array.from(
		{ length: 5000 },
		( _, index ) => `${ '  '.repeat( index ) }- Hat`
	);
	const { html } = converted( `A walk\n\n${ lines.join( '\n' ) }`, 'text' );
	expect( html.filter( ( tag ) => tag === '<ul>' ) ).toHaveLength( 11 );
	expect( html.join( '' ).match( /Hat/g ) ).toHaveLength( 5000 );
} );
