/** @jest-environment node */
import { portraitSource, sourceUrl } from '../../../src/model/web-address';

// What no reader's browser, no filter and no editor writes another way.
it.each( [
	[ 'https://example.org/a?b=1&c=2#d', 'https://example.org/a?b=1&c=2#d' ],
	[ 'http://example.org', 'http://example.org' ],
	[ 'HTTPS://Example.org/A', 'https://Example.org/A' ],
	[ 'Http://example.org/?u=HTTPS://a', 'http://example.org/?u=HTTPS://a' ],
	[ ' https://example.org/ ', 'https://example.org/' ],
	[ 'https://example.org/a b', 'https://example.org/a%20b' ],
	[ 'https://example.org/\u00a0', 'https://example.org/' ],
	[ 'https://example.org/a\u0000\n\tb', 'https://example.org/ab' ],
	[ 'https://example.org/"\'<>\\0', 'https://example.org/%22%27%3C%3E%5C0' ],
	[
		'https://example.org/?a=1&amp;b=2',
		'https://example.org/?a=1&amp%3Bb=2',
	],
	[ 'https://example.org/?a&#58;b', 'https://example.org/?a&#58%3Bb' ],
	[ 'https://example.org/é/日本', 'https://example.org/é/日本' ],
	[ 'https://[::1]:8080/', 'https://[::1]:8080/' ],
] )( 'keeps %j as %j, and that as it is', ( url, kept ) => {
	expect( [ sourceUrl( url ), portraitSource( url ) ] ).toEqual( [
		kept,
		kept,
	] );
	expect( [ sourceUrl( kept ), portraitSource( kept ) ] ).toEqual( [
		kept,
		kept,
	] );
} );

it.each( [
	[ undefined, undefined ],
	[ '', undefined ],
	[ '\u0001', undefined ],
	[ '/uploads/ana.jpg', '/uploads/ana.jpg' ],
	[ '//example.org/ana.jpg', '//example.org/ana.jpg' ],
	[ 'ana ruiz.jpg', 'ana%20ruiz.jpg' ],
	// WordPress takes what stands before a colon for a scheme, and cuts it off.
	[ '//example.org:8080/ana.jpg', undefined ],
	[ '/a&colon;b.jpg', '/a&colon%3Bb.jpg' ],
	[ '/a&#58b.jpg', undefined ],
	[ 'https:', undefined ],
	[ 'https://', undefined ],
	[ 'data:image/png;base64,AAAA', undefined ],
	[ 'blob:https://example.org/1', undefined ],
	[ 'javascript:alert(1)', undefined ],
	[ 'java\tscript:alert(1)', undefined ],
	[ 'ftp://example.org/ana.jpg', undefined ],
] )( 'takes no source from %j, and %j for a portrait', ( url, portrait ) => {
	expect( [ sourceUrl( url ), portraitSource( url ) ] ).toEqual( [
		undefined,
		portrait,
	] );
} );
