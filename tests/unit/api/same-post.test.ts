/** @jest-environment node */
import { isOwn } from '../../../src/api/posts/own-post';
import { isUnchanged } from '../../../src/api/posts/same-post';
import type { Post, PostInput } from '../../../src/api';

type Fields = Readonly< Record< string, unknown > >;

// What WordPress links to a post for one who writes any HTML, and for others.
const ANY_HTML = { _links: { 'wp:action-unfiltered-html': [] } };
const SOME_HTML = { _links: { self: [] } };

const raw = ( text: string ) => ( { raw: text, rendered: '' } );

/** What is sent; what is stored; whether that is the same. */
const pairs: [ Fields, Fields, boolean ][] = [
	[ {}, { id: 1 }, true ],
	[ { title: undefined }, { title: raw( 'T' ) }, true ],
	[ { title: 'T' }, { title: raw( 'T' ) }, true ],
	[ { title: 'T' }, { title: raw( 't' ) }, false ],
	[ { categories: [ 1, 2 ] }, { categories: [ 2, 1 ] }, true ],
	[ { categories: [ 1, 1, 2 ] }, { categories: [ 1, 2 ] }, true ],
	[ { categories: [ 1 ] }, { categories: [ 1, 2 ] }, false ],
	[ { categories: [ 1, 2 ] }, { categories: [ 1 ] }, false ],
	[ { categories: [] }, { categories: [ 1 ] }, false ],
	[ { categories: [] }, { categories: [] }, true ],
	[ { words: [ 'a', 'b' ] }, { words: [ 'b', 'a' ] }, false ],
	[ { words: [ 'a', 'b' ] }, { words: [ 'a', 'b' ] }, true ],
	[ { meta: { a: 1 } }, { meta: { a: 1, b: 2 } }, true ],
	[ { meta: { a: undefined } }, { meta: { a: 1 } }, true ],
	[ { meta: { a: [ 1, 2 ] } }, { meta: { a: [ 2, 1 ] } }, false ],
	[ { meta: { a: [ 1, 1, 2 ] } }, { meta: { a: [ 1, 2 ] } }, false ],
	[ { meta: { a: { b: [ 1 ] } } }, { meta: { a: { b: [ 1 ] } } }, true ],
	[ { meta: { a: { b: 1 } } }, { meta: { a: { b: 1, c: 2 } } }, false ],
	[ { meta: { a: 1 } }, { meta: [] }, false ],
	[ { status: 'publish' }, { status: 'future' }, true ],
	[ { status: 'draft' }, { status: 'future' }, false ],
	// As an account without unfiltered_html has it stored.
	[ { title: 'R&D ' }, { title: raw( 'R&amp;D' ) }, true ],
	[ { title: 'R&amp;D' }, { title: raw( 'R&D' ) }, true ],
	[ { title: '1 < 2' }, { title: raw( '1 &lt; 2' ) }, true ],
	[ { title: 'a -> b' }, { title: raw( 'a -&gt; b' ) }, true ],
	[ { title: 'a <b>b</b>' }, { title: raw( 'a <b>b</b>' ) }, true ],
	[ { title: '<b>b</b>' }, { title: raw( '&lt;b&gt;b&lt;/b&gt;' ) }, false ],
	[ { title: '&#38; &amp;' }, { title: raw( '&#38; &amp;' ) }, true ],
	[ { content: '&#91;x]' }, { content: raw( '&#091;x]' ) }, true ],
	[ { content: '&#0091;x]' }, { content: raw( '&#091;x]' ) }, true ],
	[ { content: '&#91;' }, { content: raw( '&#092;' ) }, false ],
	[ { content: 'a<br/>b' }, { content: raw( 'a<br />b' ) }, true ],
	[ { content: '<i a="/"/>' }, { content: raw( '<i a="/" />' ) }, true ],
	[ { content: '<i a=" /">' }, { content: raw( '<i a="/">' ) }, false ],
	[ { template: 'a ' }, { template: 'a' }, false ],
	// It knows HTML 4's names of characters and no others.
	[ { title: 'Q&A; x' }, { title: raw( 'Q&amp;A; x' ) }, true ],
	[ { title: 'a &Amp; b' }, { title: raw( 'a &amp;Amp; b' ) }, true ],
	[ { title: '&apos;' }, { title: raw( '&apos;' ) }, true ],
	[ { title: '&frac12;' }, { title: raw( '&amp;frac12;' ) }, false ],
	[ { content: '&lt;' }, { content: raw( '&amp;lt;' ) }, false ],
	[ { content: '&#X0041;' }, { content: raw( '&#x41;' ) }, true ],
	[ { content: '&#55296;' }, { content: raw( '&amp;#55296;' ) }, true ],
	[ { content: '&#xD800;' }, { content: raw( '&amp;#xD800;' ) }, true ],
	[ { content: '&#0; &' }, { content: raw( '&amp;#0; &amp;' ) }, true ],
	// Of a title it takes the tags away, for an account that it does not trust.
	[ { title: 'a <main> b' }, { title: raw( 'a  b' ), ...SOME_HTML }, true ],
	[ { title: 'a <main> b' }, { title: raw( 'a  b' ), ...ANY_HTML }, false ],
	[ { title: 'a <main> b' }, { title: raw( 'a  b' ) }, false ],
	[ { title: 'a <em>' }, { title: raw( 'a ' ), ...SOME_HTML }, false ],
	[
		{ title: '1 < 2 > <br/><EM class="c">b</ EM ><b/> <i>' },
		{ title: raw( '1  <EM>b</EM><b /> <i>' ), ...SOME_HTML },
		true,
	],
	[
		{ title: '<a href="/b">a</a> <main>' },
		{ title: raw( '<a href="/b">a</a>' ), ...SOME_HTML },
		true,
	],
	[
		{ title: '<a href="/b">a</a>' },
		{ title: raw( '<a href="/c">a</a>' ), ...SOME_HTML },
		false,
	],
	[ { content: 'a<main>' }, { content: raw( 'a' ), ...SOME_HTML }, false ],
];

test.each( pairs )( '%j over %j: %j', ( input, stored, unchanged ) => {
	expect( isUnchanged( input, stored ) ).toBe( unchanged );
} );

const block = ( text: string ) =>
	`<!-- wp:paragraph {"a":"b>c"} -->\n<p>${ text }</p>\n<!-- /wp:paragraph -->`;

const post = ( title: string, content = '' ) =>
	( {
		id: 1,
		author: 3,
		title: raw( title ),
		content: raw( content ),
	} ) satisfies Partial< Record< keyof Post, unknown > >;

/** What was sent; what was found; whether it is the one that was sent. */
const finds: [ PostInput, ReturnType< typeof post >, boolean ][] = [
	[ {}, post( '' ), true ],
	[ {}, post( 'Other' ), false ],
	[ { title: 'T' }, post( 'T' ), true ],
	[ { title: 'R&D' }, post( 'R&amp;D' ), true ],
	[ { title: 'Q&A; x <main>' }, post( 'Q&amp;A; x' ), true ],
	[ { title: 'T', author: 3 }, post( 'T' ), true ],
	[ { title: 'T', author: 4 }, post( 'T' ), false ],
	// An excerpt that this type of post does not have.
	[ { title: 'T', excerpt: 'E' }, post( 'T' ), true ],
	[
		{ title: 'T', content: block( 'A <iframe>B</iframe>' ) },
		post( 'T', block( 'A B' ) ),
		true,
	],
	[ { title: 'T', content: block( 'A' ) }, post( 'T', block( 'B' ) ), false ],
];

test.each( finds )( 'sent %j, found %j: own %j', ( input, found, own ) => {
	expect( isOwn( input, found ) ).toBe( own );
} );
