/** @jest-environment node */
import { converted } from './without-delimiters';

test.each( [
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
