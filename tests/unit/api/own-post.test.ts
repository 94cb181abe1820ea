/** @jest-environment node */
import { isOwn, isOwnChange } from '../../../src/api/posts/own-post';

const content =
	'<!-- wp:paragraph {"align":"left"} -->\n<p onclick="x()">Some  words</p>\n<!-- /wp:paragraph -->';

test.each( [
	[ 'its words without a tag of it', { raw: '<p>Some words</p>' }, true ],
	[ 'other words', { raw: '<p>Some word</p>' }, false ],
	[ 'its words and a comment’s', { raw: '<!-- a\nb -->Some words' }, true ],
	[ 'nothing of that name', undefined, true ],
	[ 'an empty text', { raw: '' }, false ],
] )( 'a post that has %s: own is %j', ( _, found, own ) => {
	expect( isOwn( { content }, { content: found } ) ).toBe( own );
} );

test.each( [
	[ undefined, 3, true ],
	[ 3, 3, true ],
	[ 4, 3, false ],
] )( 'sent for the author %j, found of %j: own is %j', ( sent, found, own ) => {
	expect(
		isOwn( { title: 'T', author: sent }, { title: 'T', author: found } )
	).toBe( own );
} );

test.each( [
	[ 'nothing has changed', { title: { raw: 'A' } }, false ],
	[ 'it is what was sent', { title: { raw: 'B' } }, true ],
	[ 'it is what was sent, without its tag', { title: { raw: 'B' } }, true ],
	[ 'another change came', { title: { raw: 'C' } }, false ],
] )( 'of a lost change: %s', ( _, now, own ) => {
	expect(
		isOwnChange(
			{ title: 'B', slug: undefined },
			{ title: { raw: 'A' } },
			now
		)
	).toBe( own );
} );
