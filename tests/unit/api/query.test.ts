/** @jest-environment node */
import { withQuery, type Query } from '../../../src/api/transport/query';

const queries: [ Query | undefined, string ][] = [
	[ undefined, '/p' ],
	[ {}, '/p' ],
	[ { a: undefined, b: null, c: [] }, '/p' ],
	[ { a: 1, b: false, c: '' }, '/p?a=1&b=false&c=' ],
	[ { a: 'x?y&z=ä ' }, '/p?a=x%3Fy%26z%3D%C3%A4+' ],
	[
		{ slug: [ 'a', null, 'b', undefined, 0 ] },
		'/p?slug%5B%5D=a&slug%5B%5D=b&slug%5B%5D=0',
	],
];

test.each( queries )( '%j', ( query, path ) => {
	expect( withQuery( '/p', query ) ).toBe( path );
} );

test( 'a query is added to one that the path has', () => {
	expect( withQuery( '/p?a=1', { b: 2 } ) ).toBe( '/p?a=1&b=2' );
	expect( withQuery( '/p?a=1', {} ) ).toBe( '/p?a=1' );
} );
