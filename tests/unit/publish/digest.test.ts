/** @jest-environment node */
import { fieldsOf, sentDigest } from '../../../src/publish/ledger/digest';

const digest = ( content: string, title = 'T' ) =>
	sentDigest( { title, content }, [ 'title', 'content' ] );

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

test( 'what is sent of meta is named by its keys, and what is not sent is not named', () => {
	expect(
		fieldsOf( {
			title: 'T',
			author: undefined,
			meta: { footnotes: '[]' },
		} )
	).toEqual( [ 'title', 'meta.footnotes' ] );
} );

test.each< [ string, string, Record< string, unknown >, boolean ] >( [
	[ 'an excerpt', 'excerpt', { excerpt: { raw: 'y' } }, false ],
	[ 'tags in another order', 'tags', { tags: [ 3, 11, 2 ] }, true ],
	[ 'other tags', 'tags', { tags: [ 2, 3 ] }, false ],
	[ 'comments', 'comment_status', { comment_status: 'closed' }, false ],
	[ 'a status', 'status', { status: 'publish' }, true ],
	[
		'a footnote, respelled',
		'meta.footnotes',
		{
			meta: {
				footnotes: '[{"id":"1","content":"a\\/b &amp; c"}]',
				other: 2,
			},
		},
		true,
	],
	[
		'another footnote',
		'meta.footnotes',
		{ meta: { footnotes: '[{"content":"b","id":"1"}]' } },
		false,
	],
] )( '%s on the site is what was sent, or is not', ( _, field, post, same ) => {
	const input = {
		excerpt: 'x',
		tags: [ 2, 3, 11 ],
		comment_status: 'open',
		status: 'draft',
		meta: { footnotes: '[{"content":"a/b & c","id":"1"}]' },
	};
	expect(
		sentDigest( post, [ field ] ) === sentDigest( input, [ field ] )
	).toBe( same );
} );
