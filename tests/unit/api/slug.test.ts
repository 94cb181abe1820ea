/** @jest-environment node */
import { InputError } from '../../../src/api/errors/errors';
import { storedSlug } from '../../../src/api/posts/slug';

const kept: [ string, string ][] = [
	[ 'a', 'a' ],
	[ 'hot-surfaces', 'hot-surfaces' ],
	[ 'file_2-of-3', 'file_2-of-3' ],
	// wp_insert_post() stores letters outside ASCII percent-encoded, in lower case.
	[ '日本', '%e6%97%a5%e6%9c%ac' ],
	[ 'привет-2', '%d0%bf%d1%80%d0%b8%d0%b2%d0%b5%d1%82-2' ],
	[ 'x'.repeat( 200 ), 'x'.repeat( 200 ) ],
];

test.each( kept )( '%s is stored as %s', ( slug, stored ) => {
	expect( storedSlug( slug ) ).toBe( stored );
} );

const refused: [ string, string ][] = [
	[ 'Hot', 'use “hot”, or' ],
	[ 'hot surfaces', 'use “hot-surfaces”, or' ],
	[ 'a--b', 'use “a-b”, or' ],
	[ '-a-', 'use “a”, or' ],
	[ 'a/b.html', 'use “a-b-html”, or' ],
	[ 'schön', 'use “schon”, or' ],
	[ 'ПРИВЕТ', 'use “привет”, or' ],
	[ '', 'use at most 200 bytes of' ],
	[ '!', 'use at most 200 bytes of' ],
	[ 'x'.repeat( 201 ), 'use at most 200 bytes of' ],
	[ '日'.repeat( 23 ), 'use at most 200 bytes of' ],
];

test.each( refused )( '“%s” is refused: %s', ( slug, advice ) => {
	expect( () => storedSlug( slug ) ).toThrow(
		new InputError(
			`The slug “${ slug }” would not be stored as it is written: ${ advice } lower-case letters and digits joined by single hyphens.`
		)
	);
} );
