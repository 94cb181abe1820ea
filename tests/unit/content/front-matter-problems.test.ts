/** @jest-environment node */
import { splitFrontMatter } from '../../../src/content/parse/front-matter';

const QUOTE =
	'Put a value that holds a colon, or begins with a sign, in quotes: title: "Heat: what to do".';

test.each( [
	[
		'---\ntitle: Reva heat: what to do\ndraft: true\n---\nText.\n',
		2,
		`The front matter cannot be read as YAML and counts as text: Nested mappings are not allowed in compact mappings. ${ QUOTE }`,
	],
	[
		'---\ndraft: true\ntitle: @home\n---\nText.\n',
		3,
		`The front matter cannot be read as YAML and counts as text: Plain value cannot start with reserved character @. ${ QUOTE }`,
	],
	[
		'---\ntitle: A\ntitle: B\n---\nText.\n',
		3,
		'The front matter cannot be read as YAML and counts as text: Map keys must be unique. Take one of the two out.',
	],
	[
		'+++\ndraft = true\ntitle = \n+++\nText.\n',
		3,
		'The front matter cannot be read as TOML and counts as text: invalid value. Put text in quotes: title = "Heat: what to do".',
	],
	[
		'---\ntitle:Heat\ndraft:true\n---\nText.\n',
		1,
		'The front matter counts as text, for lack of a space behind its colons: write title: Heat, not title:Heat.',
	],
	[
		'\n---\ntitle: @home\n---\nText.\n',
		3,
		`The front matter cannot be read as YAML and counts as text: Plain value cannot start with reserved character @. ${ QUOTE }`,
	],
	[
		'---\ntitle: T\ndraft: true\n\nText.\n',
		1,
		'The front matter has no end, and counts as text: put a line --- below its last field.',
	],
	[
		'\n+++\ndraft = true\n\nText.\n',
		2,
		'The front matter has no end, and counts as text: put a line +++ below its last field.',
	],
	[
		'{\n"draft": true,\n\nText.\n',
		1,
		'The front matter has no end, and counts as text: put a line } below its last field.',
	],
	[
		'{\n"title": "T"\n"draft": true\n}\n\nText.\n',
		3,
		'The front matter cannot be read as JSON and counts as text: Missing , between flow map items. Put names and text in quotes, and a comma after each but the last: "title": "Heat", "draft": true.',
	],
	[
		'---js\n{ title: "T", draft: true }\n---\nText.\n',
		1,
		'The front matter cannot be read as JavaScript and counts as text: nothing that a document brings is run. Write it in YAML: title: Heat.',
	],
] )(
	'what cannot be read stays in the text, and that is marked: %j',
	( document, line, message ) => {
		expect( splitFrontMatter( document ) ).toEqual( {
			meta: {},
			body: document,
			lines: 0,
			warnings: [ { code: 'front-matter', message, line } ],
		} );
	}
);

test.each( [
	[ 'wordpress_id: 0', 'wordpress_id', '0' ],
	[ 'wordpress_id: -5', 'wordpress_id', '-5' ],
	[ 'wordpress_id: 7.5', 'wordpress_id', '7.5' ],
	[ 'wordpress_id: 12abc', 'wordpress_id', '12abc' ],
	[ 'wordpress_id: true', 'wordpress_id', 'true' ],
	[ 'wordpress_id: [7]', 'wordpress_id', '[7]' ],
	[ 'WordPress-ID: none', 'WordPress-ID', 'none' ],
] )( '“%s” names no post, and that is marked', ( source, key, written ) => {
	expect(
		splitFrontMatter( `---\ntitle: T\n${ source }\n---\nText.\n` )
	).toEqual( {
		meta: { title: 'T', unknown: { [ key ]: expect.anything() } },
		body: 'Text.\n',
		lines: 4,
		warnings: [
			{
				code: 'front-matter',
				message: `The ${ key } “${ written }” is not the number of one post: write that alone, such as 724, or take it out.`,
				line: 3,
			},
		],
	} );
} );
