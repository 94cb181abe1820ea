/** @jest-environment node */
import { splitFrontMatter } from '../../../../src/content/parse/front-matter';
import type { FrontMatter } from '../../../../src/content';

test.each( [
	[
		'a field only behind a blank line',
		'---\nJust words.\n \t\ntitle: of no front matter\n',
	],
	[
		'a sentence that ends with an object',
		'Write this: {"title": "Heat"}\n\nText.\n',
	],
	[
		'an object that nothing ends, with a field only behind a blank line',
		'{ "a": 1\n\n"title": "of no front matter"\n',
	],
	[
		'words between rules, one of them like a field',
		'---\ntitle:Heat\nand what to do\n---\nText.\n',
	],
	[ 'a sentence between rules', '---\nWrite title:Heat here.\n---\nText.\n' ],
] )( 'no front matter is %s', ( _, document ) => {
	expect( splitFrontMatter( document ) ).toEqual( {
		meta: {},
		body: document,
		lines: 0,
		warnings: [],
	} );
} );

const fronts: [ string, string, string, FrontMatter, number ][] = [
	[ 'blank lines alone', '---\n \t\n---\n', 'Text.\n', {}, 3 ],
	[
		'an object with quotation marks and braces in its words',
		'{"title": "Say \\"} no\\" {", "draft": true}\n',
		'Text.\n',
		{ title: 'Say "} no" {', status: 'draft' },
		1,
	],
	[
		'an object with old line ends',
		'{\r"title": "Heat"\r} \r',
		'Text.\r',
		{ title: 'Heat' },
		3,
	],
	[
		'an object that is all there is',
		'{"title": "Heat"}',
		'',
		{ title: 'Heat' },
		0,
	],
];

test.each( fronts )( 'front matter is %s', ( _, front, body, meta, lines ) => {
	expect( splitFrontMatter( front + body ) ).toEqual( {
		meta,
		body,
		lines,
		warnings: [],
	} );
} );

const NO_SPACES =
	'The front matter counts as text, for lack of a space behind its colons: write title: Heat, not title:Heat.';

test.each( [
	[
		'without spaces, one of its fields unknown',
		'---\ntitle:Heat\n\nlayout:wide\n  \n---\nText.\n',
		1,
		NO_SPACES,
	],
	[
		'with old line ends, and unread',
		'\r---\rdraft: true\rtitle: @home\r---\rText.\r',
		4,
		'The front matter cannot be read as YAML and counts as text: Plain value cannot start with reserved character @. Put a value that holds a colon, or begins with a sign, in quotes: title: "Heat: what to do".',
	],
	[
		'unread far down',
		`---\n${ '# A comment\n'.repeat( 11 ) }description: Heat: what to do\n---\nText.\n`,
		13,
		'The front matter cannot be read as YAML and counts as text: Nested mappings are not allowed in compact mappings. Put a value that holds a colon, or begins with a sign, in quotes: title: "Heat: what to do".',
	],
	[
		'an object with words behind it',
		'{"title": "Heat"} and {more}\n\nText.\n',
		1,
		'The front matter has no end, and counts as text: put a line } below its last field.',
	],
] )( 'front matter %s is marked', ( _, document, line, message ) => {
	expect( splitFrontMatter( document ) ).toEqual( {
		meta: {},
		body: document,
		lines: 0,
		warnings: [ { code: 'front-matter', message, line } ],
	} );
} );
