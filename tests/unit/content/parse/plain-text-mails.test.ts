/** @jest-environment node */
import { converted } from './without-delimiters';

const QUOTE = '<blockquote class="wp-block-quote">';

test.each( [
	[
		'what a mail quotes',
		[
			'On Monday, Mia Bauer wrote:',
			'> Take a hat.',
			'>',
			'> - Map',
			'> - Tea',
			'Both of them.',
		],
		[
			'<p>On Monday, Mia Bauer wrote:</p>',
			QUOTE,
			'<p>Take a hat.</p>',
			'<ul>',
			'<li>Map</li>',
			'<li>Tea</li>',
			'</ul>',
			'</blockquote>',
			'<p>Both of them.</p>',
		],
	],
	[
		'a single line behind a blank one, and what is quoted in it',
		[
			'Yes.',
			'',
			'> Hat?',
			'',
			'> Why?',
			'>> Heat.',
			'> > Sun.',
			'> Oh.',
			'>> No.',
		],
		[
			'<p>Yes.</p>',
			QUOTE,
			'<p>Hat?</p>',
			'</blockquote>',
			QUOTE,
			'<p>Why?</p>',
			QUOTE,
			'<p>Heat.</p>',
			'<p>Sun.</p>',
			'</blockquote>',
			'<p>Oh.</p>',
			QUOTE,
			'<p>No.</p>',
			'</blockquote>',
			'</blockquote>',
		],
	],
] )( '%s is a quotation', ( _, lines, html ) => {
	expect(
		converted( [ 'A walk', '', ...lines ].join( '\n' ), 'text' )
	).toEqual( { title: 'A walk', html, warnings: [] } );
} );

test.each( [
	[ 'number that is greater', [ 'Heat of', '> 30 degrees is too much.' ] ],
	[ 'number that is greater, alone', [ '> 30 degrees is too much.' ] ],
	[ 'word without a space', [ 'Behold:', '>here', '>there' ] ],
	[ 'prompt of an interpreter', [ 'Type:', '>>> hat', '>>> map' ] ],
] )( 'a %s is text', ( _, lines ) => {
	const { html } = converted(
		[ 'A walk', '', ...lines ].join( '\n' ),
		'text'
	);
	expect( html ).toEqual(
		lines.map( ( line ) => `<p>${ line.replaceAll( '>', '&gt;' ) }</p>` )
	);
} );

test( 'a name below what is quoted says whose words it is', () => {
	const { html } = converted(
		'A walk\n\n> Take a hat along.\n— Mia Bauer',
		'text'
	);
	expect( html.join( '' ) ).toContain( '__name">Mia Bauer<' );
} );

test( 'words quoted deeper than ten times keep their marks', () => {
	const marks = '> '.repeat( 5000 );
	const { html } = converted(
		`A walk\n\n${ marks }Hat\n${ marks }Map`,
		'text'
	);
	const text = html.join( '' );
	expect( text.match( /<blockquote/g ) ).toHaveLength( 10 );
	expect( text.match( /&gt;/g ) ).toHaveLength( 2 * 4990 );
} );
