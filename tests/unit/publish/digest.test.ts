/** @jest-environment node */
import { contentDigest } from '../../../src/publish/digest';

const digest = ( content: string, title = 'T' ) =>
	contentDigest( { title, content } );

test.each( [
	[ 'a void element', '<img src="a"/>', '<img src="a" />' ],
	[ 'a bracket in code', '<code>&#91;x]</code>', '<code>&#091;x]</code>' ],
	[ 'white space at the end', 'x', 'x\n' ],
] )( '%s that WordPress respells is the same text', ( _, sent, stored ) => {
	expect( digest( stored ) ).toBe( digest( sent ) );
} );

test( 'a title’s ampersand is the same text encoded', () => {
	expect( digest( '', 'R&amp;D' ) ).toBe( digest( '', 'R&D' ) );
} );

test.each( [
	[ 'another word', 'a', 'b' ],
	[ 'another space', 'a b', 'a  b' ],
	[ 'another character', '&#91;', '&#92;' ],
] )( '%s is another text', ( _, one, other ) => {
	expect( digest( one ) ).not.toBe( digest( other ) );
} );

test( 'a title is no part of the content', () => {
	expect( digest( 'b', 'a' ) ).not.toBe( digest( 'a b', '' ) );
} );
