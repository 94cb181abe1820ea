/** @jest-environment node */
import { splitFrontMatter } from '../../../../src/content/parse/front-matter';
import type { FrontMatter } from '../../../../src/content';

const yaml: [ string, string, FrontMatter ][] = [
	[ 'a title in blanks', 'title: "  Heat "', { title: 'Heat' } ],
	[ 'a title that is a number', 'title: 1984', { title: '1984' } ],
	[ 'tags with gaps', 'tags: a,, b,', { tags: [ 'a', 'b' ] } ],
	[ 'a list with gaps', 'tags: [a, "", {b: 1}, c]', { tags: [ 'a', 'c' ] } ],
	[
		'categories in others',
		'categories: [[Sports, Baseball], [Play]]',
		{ categories: [ 'Sports', 'Baseball', 'Play' ] },
	],
	[ 'tags without any', 'tags:', {} ],
	[ 'a title with a nought at its end', 'title: 3.10', { title: '3.10' } ],
	[
		'tags that are numbers or no words to YAML',
		'tags: [3.10, 007, true, 1e3]\nweight: 1.50',
		{ tags: [ '3.10', '007', 'true', '1e3' ], unknown: { weight: 1.5 } },
	],
	[
		'nothing, where something was',
		'tags: []\nexcerpt: ""\ncategories: []',
		{ tags: [], excerpt: '', unknown: { categories: [] } },
	],
	[
		'nothing beside something',
		'tags: []\nkeywords: [a]\nsummary: ""\ndescription: Hot',
		{
			tags: [ 'a' ],
			excerpt: 'Hot',
			unknown: { tags: [], summary: '' },
		},
	],
	[ 'comments in YAML 1.1', 'comments: no', { comments: 'closed' } ],
	[ 'comments in quotes', 'comments: "True"', { comments: 'open' } ],
	[ 'tags as a table', 'tags: {a: 1}', { unknown: { tags: { a: 1 } } } ],
	[ 'an empty date', 'date: ""', { unknown: { date: '' } } ],
	[ 'a list of statuses', 'status: [a]', { unknown: { status: [ 'a' ] } } ],
	[ 'comments that are closed', 'comments: Closed', { comments: 'closed' } ],
	[ 'comments as a list', 'comments: [1]', { unknown: { comments: [ 1 ] } } ],
	[
		'comments said twice, of which the first counts',
		'comments: true\ncomment_status: closed',
		{ comments: 'open', unknown: { comment_status: 'closed' } },
	],
	[ 'no author', 'author:', {} ],
	[
		'several authors, of whom the first counts',
		'author:\n  - name: Ana Ruiz\n  - name: Mia Bauer',
		{ author: 'Ana Ruiz' },
	],
	[
		'an author without a name',
		'author: {city: Lisbon}',
		{ unknown: { author: { city: 'Lisbon' } } },
	],
	[ 'a cover by its URL', 'cover: {url: a.jpg}', { featuredImage: 'a.jpg' } ],
	[
		'a cover by its path',
		'cover: {path: a.jpg}',
		{ featuredImage: 'a.jpg' },
	],
	[
		'a cover in its own table',
		'cover: {alt: A hat, image: a.jpg}',
		{ featuredImage: 'a.jpg' },
	],
	[ 'a slug with double slashes', 'slug: 2026//a-day//', { slug: 'a-day' } ],
	[ 'a slug that ends in a sign', 'slug: a/day!', { slug: 'a/day!' } ],
	[ 'a slug that begins with one', 'slug: a/!day', { slug: 'a/!day' } ],
	[ 'no slug', 'slug:', {} ],
];

test.each( yaml )( 'front matter may hold %s', ( _, source, meta ) => {
	expect( splitFrontMatter( `---\n${ source }\n---\nText.\n` ) ).toEqual( {
		meta,
		body: 'Text.\n',
		lines: source.split( '\n' ).length + 2,
		warnings: [],
	} );
} );

test.each( [ '0x12', '1e3', 'x12' ] )(
	'a post’s number has nothing but digits: “%s”',
	( written ) => {
		expect(
			splitFrontMatter(
				`---\nwordpress_id: "${ written }"\n---\nText.\n`
			)
		).toEqual( {
			meta: { unknown: { wordpress_id: written } },
			body: 'Text.\n',
			lines: 3,
			warnings: [
				{
					code: 'front-matter',
					message: `The wordpress_id “${ written }” is not the number of one post: write that alone, such as 724, or take it out.`,
					line: 2,
				},
			],
		} );
	}
);

test( 'what YAML only warns of is nothing to print', () => {
	const printed = jest.spyOn( process, 'emitWarning' ).mockReturnValue();
	expect( splitFrontMatter( '---\ntitle: !bold Heat\n---\n' ) ).toEqual( {
		meta: { title: 'Heat' },
		body: '',
		lines: 3,
		warnings: [],
	} );
	expect( printed ).not.toHaveBeenCalled();
} );
