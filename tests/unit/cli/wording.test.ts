/** @jest-environment node */
import { counted, sized, summed, tally } from '../../../src/cli/wording';

test( 'numbers with their nouns', () => {
	expect( [
		counted( 0, 'file' ),
		counted( 1, 'file' ),
		counted( 2, 'file' ),
	] ).toEqual( [ '0 files', '1 file', '2 files' ] );
} );

test.each( [
	[ 70, '0.1 kB' ],
	[ 9_940, '9.9 kB' ],
	[ 12_345, '12 kB' ],
	[ 2_500_000, '2.5 MB' ],
] )( '%d bytes are %s', ( bytes, text ) => {
	expect( sized( bytes ) ).toBe( text );
} );

test( 'a tally in the order of first mention', () => {
	expect( tally( [ 'created', 'failed', 'created' ] ) ).toBe(
		'2 created, 1 failed'
	);
} );

test.each( [
	[ [], '0 posts' ],
	[ [ 'written' ], '1 post: 1 written' ],
	[ [ 'written', 'kept', 'written' ], '3 posts: 2 written, 1 kept' ],
] )( 'of %j is said “%s”', ( words, said ) => {
	expect( summed( 'post', words ) ).toBe( said );
} );
