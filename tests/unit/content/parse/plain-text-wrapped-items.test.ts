/** @jest-environment node */
import { converted } from './without-delimiters';

const NOON = 'Take a hat with a broad brim for the hours around noon,';

test.each( [
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
] )( 'a list %s', ( _, lines, html ) => {
	expect(
		converted( [ 'A walk', '', ...lines ].join( '\n' ), 'text' )
	).toEqual( { title: 'A walk', html, warnings: [] } );
} );
