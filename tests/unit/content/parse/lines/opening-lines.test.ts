/** @jest-environment node */
import { convert } from '../../../../../src/content';

const outcome = ( lines: readonly string[] ) => {
	const { callouts, warnings } = convert( lines.join( '\n' ), {
		from: 'markdown',
	} );
	return {
		callouts: callouts.map( ( { type, title, body } ) => [
			type,
			title?.text,
			body.text,
		] ),
		warnings,
	};
};

const attributes = ( count: number ) =>
	Array.from( { length: count }, ( _, index ) => `  data-${ index }="x"` );

test( 'an element’s attributes may stand on eleven lines', () => {
	expect(
		outcome( [
			'<Note',
			'  title="Kept"',
			...attributes( 10 ),
			'>',
			'Words.',
			'</Note>',
		] )
	).toEqual( { callouts: [ [ 'note', 'Kept', 'Words.' ] ], warnings: [] } );
} );

test( 'what goes on for longer is text', () => {
	expect(
		outcome( [
			'<Note',
			'  title="Kept"',
			...attributes( 11 ),
			'>',
			'Words.',
			'</Note>',
		] )
	).toEqual( { callouts: [], warnings: [] } );
} );

test( 'a blank line ends what only began like an element', () => {
	expect(
		outcome( [ '<Note', '', 'title="Kept">', 'Words.', '</Note>' ] )
	).toEqual( { callouts: [], warnings: [] } );
} );

test( 'an element’s end may stand in a quotation’s place', () => {
	expect(
		outcome( [ '<Note', '  title="Kept"', '  > Words.', '</Note>' ] )
	).toEqual( { callouts: [ [ 'note', 'Kept', 'Words.' ] ], warnings: [] } );
} );

const ANSWERS: [ string, 'open' | 'closed' ][] = [
	[ 'true', 'open' ],
	[ 'Yes', 'open' ],
	[ '1', 'open' ],
	[ '10', 'open' ],
	[ 'nominal', 'open' ],
	[ 'False', 'closed' ],
	[ 'no', 'closed' ],
	[ '0', 'closed' ],
	[ 'OFF', 'closed' ],
];

test.each( ANSWERS )( 'open="%s" says %s', ( answer, fold ) => {
	expect(
		convert(
			`{{< callout type="tip" open="${ answer }" >}}\nWords.\n{{< /callout >}}`,
			{ from: 'markdown' }
		).callouts.map( ( callout ) => callout.fold )
	).toEqual( [ fold ] );
} );

test( 'a directive may be the last line', () => {
	expect( outcome( [ '.. hint:: Words.' ] ) ).toEqual( {
		callouts: [ [ 'tip', undefined, 'Words.' ] ],
		warnings: [],
	} );
} );

test( 'a directive of code that the document ends with leaves nothing', () => {
	expect(
		convert( 'Words.\n\n.. code:: python', { from: 'markdown' } ).markup
	).toBe( '<!-- wp:paragraph -->\n<p>Words.</p>\n<!-- /wp:paragraph -->' );
} );
