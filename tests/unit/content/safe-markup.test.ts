/** @jest-environment node */
import {
	linkAddress,
	mediaAddress,
} from '../../../src/content/normalize/address';
import { isSafeMarkup } from '../../../src/content/normalize/safe-markup';

test.each( [
	'<p>A <strong>b</strong> <a href="/a" style="color:red">c</a></p>',
	'<!-- wp:paragraph --><p>a</p><!-- /wp:paragraph -->',
	'<!--more-->',
	'<!--nextpage-->',
	'<img src="https://example.org/a.png" alt="">',
	'<figure style="background:url(https://example.org/a.png)"></figure>',
	'<details open><summary>a</summary>b</details>',
	'<a href="">a</a>',
	'<math display="block"><mi>x</mi></math>',
	'<time datetime="2026-01-01">today</time><wbr>',
] )( '%s may stay', ( markup ) => {
	expect( isSafeMarkup( markup ) ).toBe( true );
} );

test.each( [
	'<form action="https://example.org/"><input></form>',
	'<form></form>',
	'<button>a</button>',
	'<object></object>',
	'<title>a</title>',
	'<p><script>a()</script></p>',
	'<iframe src="https://example.org/"></iframe>',
	'<svg><a href="/">a</a></svg>',
	'<p onclick="a()">a</p>',
	'<math><annotation-xml></annotation-xml></math>',
	'<math><mtext><iframe></iframe></mtext></math>',
	'<math href="javascript:a()"></math>',
	'<p ONMOUSEOVER="a()">a</p>',
	'<a href="javascript:a()">a</a>',
	'<a href="java&#10;script:a()">a</a>',
	'<a href="javascript&amp;#58;a()">a</a>',
	'<img src="data:text/html,a" alt="">',
	'<video poster="javascript:a()"></video>',
	'<blockquote cite="vbscript:a">a</blockquote>',
	'<p style="width:expression(a())">a</p>',
	'<p style="behavior:url(/a.htc)">a</p>',
	'<p style="background:url(data:a)">a</p>',
	'<!-- somebody’s note --><p>a</p>',
	'<!-- wp:html --><p><embed src="/a"></p><!-- /wp:html -->',
] )( '%s may not', ( markup ) => {
	expect( isSafeMarkup( markup ) ).toBe( false );
} );

test.each( [
	[ 'https://example.org/a b', 'https://example.org/a%20b' ],
	[ ' HTTP://example.org/ ', 'HTTP://example.org/' ],
	[ 'mailto:ana@example.org', 'mailto:ana@example.org' ],
	[ '/a?b=1&c=2#d', '/a?b=1&c=2#d' ],
	[ 'a:80/b', undefined ],
	[ 'java\nscript:a()', undefined ],
	[ '\u0001javascript:a()', undefined ],
	[ 'javascript&#58;a()', undefined ],
	[ 'javascript&#x3A;a()', undefined ],
	[ 'javascript&colon;a()', undefined ],
	[ 'data:text/html,a', undefined ],
	[ '', undefined ],
	[ ' \t', undefined ],
	[ undefined, undefined ],
] )( 'a link to %j leads to %j', ( address, link ) => {
	expect( linkAddress( address ) ).toBe( link );
} );

test.each( [
	[ '/a.png', '/a.png' ],
	[ 'mailto:ana@example.org', undefined ],
	[ 'file:///etc/passwd', undefined ],
] )( 'what is loaded from %j comes from %j', ( address, media ) => {
	expect( mediaAddress( address ) ).toBe( media );
} );
