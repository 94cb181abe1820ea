/** @jest-environment node */
import { convert } from '../../../src/content';
import { splitFrontMatter } from '../../../src/content/parse/front-matter';
import type { FrontMatter } from '../../../src/content';

const yaml: [ string, FrontMatter ][] = [
	[ 'title: "A day: what it holds"', { title: 'A day: what it holds' } ],
	[ 'slug: /notes/a-day/', { slug: 'a-day' } ],
	[ 'permalink: /2026/11/a-day', { slug: 'a-day' } ],
	[ 'slug: 日本/語-2_a', { slug: '語-2_a' } ],
	[ 'slug: Reva Hot/slug', { slug: 'Reva Hot/slug' } ],
	[ 'slug: hot/Slug!', { slug: 'hot/Slug!' } ],
	[ 'slug: /', { slug: '/' } ],
	[ 'date: 2026-11-22T10:00:00Z', { date: '2026-11-22T10:00:00Z' } ],
	[ 'pubDate: 2026-11-22', { date: '2026-11-22' } ],
	[ 'date: 22.11.2026', { date: '22.11.2026' } ],
	[ 'date: [2026]', { date: '[2026]' } ],
	[ 'date:', {} ],
	[ 'published: 2026-11-22', { date: '2026-11-22' } ],
	[ 'published: false', { status: 'draft' } ],
	[ 'published: true', { status: 'publish' } ],
	[
		'status: publish\ndraft: true',
		{ status: 'draft', unknown: { status: 'publish' } },
	],
	[
		'published: false\nstatus: publish',
		{ status: 'draft', unknown: { status: 'publish' } },
	],
	[
		'draft: false\nstatus: pending',
		{ status: 'pending', unknown: { draft: false } },
	],
	[
		'draft: false\npublished: false',
		{ status: 'draft', unknown: { draft: false } },
	],
	[ 'status: Pending', { status: 'pending' } ],
	[ 'draft: true', { status: 'draft' } ],
	[ 'draft: false', { status: 'publish' } ],
	[ 'excerpt: In short.', { excerpt: 'In short.' } ],
	[ 'description: In short.', { excerpt: 'In short.' } ],
	[ 'author: Ana Ruiz', { author: 'Ana Ruiz' } ],
	[ 'author:\n  name: Ana Ruiz\n  city: Lisbon', { author: 'Ana Ruiz' } ],
	[ 'category: Skin', { categories: [ 'Skin' ] } ],
	[ 'categories: [Skin, 2026]', { categories: [ 'Skin', '2026' ] } ],
	[ 'tags: a, b ,c', { tags: [ 'a', 'b', 'c' ] } ],
	[ 'keywords:\n  - a\n  - b c', { tags: [ 'a', 'b c' ] } ],
	[ 'cover:\n  src: images/a.jpg', { featuredImage: 'images/a.jpg' } ],
	[ 'Featured-Image: a.jpg', { featuredImage: 'a.jpg' } ],
	[ 'comments: false', { comments: 'closed' } ],
	[ 'comment_status: open', { comments: 'open' } ],
	[ 'comments: maybe', { unknown: { comments: 'maybe' } } ],
	[ 'locale: de-AT', { lang: 'de-AT' } ],
	[ 'wordpress_id: 42', { wordpressId: 42 } ],
	[ "wordpress_id: '42'", { wordpressId: 42 } ],
	[ 'wordpress_id:', {} ],
	[ 'wordpress_id: ""', { unknown: { wordpress_id: '' } } ],
	[ 'id: docs-1', { unknown: { id: 'docs-1' } } ],
	[
		'layout: wide\nnav: {at: 1}',
		{ unknown: { layout: 'wide', nav: { at: 1 } } },
	],
	[
		'title: One\ndraft: true\nlayout:',
		{ title: 'One', status: 'draft', unknown: { layout: null } },
	],
	[ '', {} ],
];

test.each( yaml )( 'YAML “%s”', ( source, meta ) => {
	const lines = source === '' ? [] : source.split( '\n' );
	expect(
		splitFrontMatter( [ '---', ...lines, '---', 'Text.', '' ].join( '\n' ) )
	).toEqual( {
		meta,
		body: 'Text.\n',
		lines: lines.length + 2,
		warnings: [],
	} );
} );

const toml: [ string, FrontMatter ][] = [
	[ 'title = "A day"', { title: 'A day' } ],
	[ 'slug = "a-day"', { slug: 'a-day' } ],
	[ 'date = 2026-11-22', { date: '2026-11-22' } ],
	[ 'date = 2026-11-22T10:00:00Z', { date: '2026-11-22T10:00:00.000Z' } ],
	[ 'draft = true', { status: 'draft' } ],
	[ 'summary = "In short."', { excerpt: 'In short.' } ],
	[ '[author]\nname = "Ana Ruiz"', { author: 'Ana Ruiz' } ],
	[ 'categories = ["Skin", "Care"]', { categories: [ 'Skin', 'Care' ] } ],
	[ 'tags = ["a", "b"]', { tags: [ 'a', 'b' ] } ],
	[ 'image = "a.png"', { featuredImage: 'a.png' } ],
	[ 'comments = true', { comments: 'open' } ],
	[ 'language = "de"', { lang: 'de' } ],
	[ 'wordpress_id = 7', { wordpressId: 7 } ],
	[ '[menu]\nweight = 3', { unknown: { menu: { weight: 3 } } } ],
	[ '', {} ],
];

test.each( toml )( 'TOML “%s”', ( source, meta ) => {
	const lines = source === '' ? [] : source.split( '\n' );
	expect(
		splitFrontMatter( [ '+++', ...lines, '+++', 'Text.', '' ].join( '\n' ) )
	).toEqual( {
		meta,
		body: 'Text.\n',
		lines: lines.length + 2,
		warnings: [],
	} );
} );

test.each( [
	[ 'words between rules', '---\njust words\n---\nText.\n' ],
	[ 'an address between rules', '---\nhttps://example.org\n---\nText.\n' ],
	[ 'a list between rules', '---\n- a\n- b\n---\nText.\n' ],
	[ 'rules further down', 'Text.\n\n---\ntitle: no\n---\n' ],
	[ 'a rule that no other follows', '---\nNote: no field.\n\nText.\n' ],
	[ 'a rule of a script, as words', '--- intro\nauthor: Ana\n---\n' ],
	[ 'pluses that nothing closes', '+++\nMore, and more.\n' ],
	[ 'an object that names no field', '{ "a": 1 }\n\nText.\n' ],
	[ 'a shortcode', '{{< title: "x" >}}\n' ],
	[ 'a list of attributes', '{: .title }\n' ],
	[ 'a block’s delimiter', '<!-- wp:more -->\n---\ntitle: T\n---\n' ],
	[ 'no rules', 'Text.\n' ],
] )( 'is not taken out of %s', ( _, document ) => {
	expect( splitFrontMatter( document ) ).toEqual( {
		meta: {},
		body: document,
		lines: 0,
		warnings: [],
	} );
} );

const JSON_FIELDS =
	'"title": "A } day",\n\t"tags": [ "a", "b" ],\n\t"draft": true';
const FIELDS: FrontMatter = {
	title: 'A } day',
	tags: [ 'a', 'b' ],
	status: 'draft',
};

test.each( [
	[ 'ended with dots', '---\ntitle: T\n...\n', { title: 'T' }, 3 ],
	[ 'behind blank lines', '\n \t\n---\ntitle: T\n---\n', { title: 'T' }, 5 ],
	[
		'behind a comment',
		'\ufeff<!-- A\nlicence -->\n\n---\ntitle: T\n---\n',
		{ title: 'T' },
		6,
	],
	[
		'with old line ends',
		'---\rtitle: T\rdraft: true\r---\r',
		{ title: 'T', status: 'draft' },
		4,
	],
	[ 'as Hugo’s JSON', `{\n\t${ JSON_FIELDS }\n}\n`, FIELDS, 5 ],
	[
		'as JSON on one line',
		'{"title": "T", "id": {"a": 1}}\n',
		{ title: 'T', unknown: { id: { a: 1 } } },
		1,
	],
	[
		'as Eleventy’s JSON',
		`---json\n{\n${ JSON_FIELDS }\n}\n---\n`,
		FIELDS,
		7,
	],
	[ 'as Eleventy’s TOML', '--- toml\ntitle = "T"\n---\n', { title: 'T' }, 3 ],
	[ 'as YAML by its name', '---yaml\ntitle: T\n---\n', { title: 'T' }, 3 ],
] )( 'is read %s', ( _, front, meta, lines ) => {
	expect( splitFrontMatter( `${ front }Text.\n` ) ).toEqual( {
		meta,
		body: 'Text.\n',
		lines,
		warnings: [],
	} );
} );

test( 'is read behind a byte order mark and with the line ends of Windows', () => {
	expect(
		splitFrontMatter( '\ufeff---\r\ntitle: T\r\n---\r\nText.\r\n' )
	).toEqual( {
		meta: { title: 'T' },
		body: 'Text.\r\n',
		lines: 3,
		warnings: [],
	} );
} );

test( 'its lines count in where a callout stands', () => {
	const { warnings, callouts } = convert(
		'---\ntitle: T\n---\n\n> [!NOTE]\n> Words.\n'
	);
	expect( { warnings, lines: callouts.map( ( { line } ) => line ) } ).toEqual(
		{
			warnings: [],
			lines: [ 5 ],
		}
	);
} );

test.each( [ 'hot/Slug!', '../../up and out', '/' ] )(
	'the slug of a document is no path: %s',
	( slug ) => {
		const converted = convert( `---\nslug: ${ slug }\n---\nText.\n` );
		expect( converted.slug ).toBe( slug.split( '/' ).at( -1 ) );
	}
);
