/** @jest-environment node */
import { missingPosts } from '../../../src/cli/named-posts';

const read = [
	{ id: 7, slug: 'heat' },
	{ id: 8, slug: 'gr%c3%b6%c3%9fe' },
];

test.each( [
	[ undefined, [] ],
	[ [ 'heat', '8' ], [] ],
	[ [ '7', 'heat' ], [] ],
	[ [ '007', 'Größe', 'gr%C3%B6%C3%9Fe' ], [] ],
	// As many were read as were named.
	[ [ '7', 'gone' ], [ 'gone' ] ],
	[ [ '9', 'heat' ], [ '9' ] ],
] )( 'of %j named, %j are missing', ( named, missing ) => {
	expect( missingPosts( named, read ) ).toEqual( missing );
} );
