/** @jest-environment node */
import { blocksIn } from '../../../../src/content/parse/text-blocks';
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
		'each line that is answered',
		[ 'Hello,', '> Shall I bring a hat?', 'Yes.', '> And a map?', 'No.' ],
		[
			'<p>Hello,</p>',
			QUOTE,
			'<p>Shall I bring a hat?</p>',
			'</blockquote>',
			'<p>Yes.</p>',
			QUOTE,
			'<p>And a map?</p>',
			'</blockquote>',
			'<p>No.</p>',
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
	[ 'list of numbers', [ 'Values:', '> 5 good', '> 10 better' ] ],
	[ 'price', [ 'Tickets:', '> $5', 'At the door:', '> € 7' ] ],
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

test( 'a mail that begins with what it quotes has no title', () => {
	expect(
		converted( '> Shall I bring a hat?\n> Or a map?\n\nYes.', 'text' )
	).toEqual( {
		title: '',
		html: [
			QUOTE,
			'<p>Shall I bring a hat?</p>',
			'<p>Or a map?</p>',
			'</blockquote>',
			'<p>Yes.</p>',
		],
		warnings: [],
	} );
} );

test( 'a motto below a quoted mail is its author’s alone', () => {
	const { html } = converted(
		'A walk\n\nMia wrote:\n> Hello,\n> yes.\n> "Carpe diem"\n> — Horace',
		'text'
	);
	const text = html.join( '' );
	expect( text ).toMatch(
		/^<p>Mia wrote:<\/p><blockquote class="wp-block-quote"><p>Hello,<\/p><p>yes.<\/p><figure/
	);
	expect( text.match( /__name">[^<]*/g ) ).toEqual( [ '__name">Horace' ] );
} );

test( 'a text may have any number of lines', () => {
	const lines = [ 'Heat of', '> 30 deg', ...Array( 200_000 ).fill( 'Hot.' ) ];
	const blocks = blocksIn(
		lines.map( ( text, index ) => ( { text, line: index + 1 } ) )
	);
	expect( blocks ).toHaveLength( 200_002 );
} );
