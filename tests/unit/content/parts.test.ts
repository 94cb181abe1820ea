/** @jest-environment node */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseInParts } from '../../../src/content/parse/markdown-parts';

const atOnce = ( source: string ) =>
	fromMarkdown( source, {
		extensions: [ gfm() ],
		mdastExtensions: [ gfmFromMarkdown() ],
	} ).children;

const FIXTURES = join( __dirname, '../../fixtures/content' );
const fixtures = readdirSync( FIXTURES, { recursive: true, encoding: 'utf8' } )
	.filter( ( name ) => name.endsWith( '.md' ) )
	.sort()
	.map( ( name ) => readFileSync( join( FIXTURES, name ), 'utf8' ) );

// Longer than a part, so that what stands around it is parsed apart.
const prose = 'Words that fill a part.\n\n'.repeat( 1200 );

const documents: [ string, string ][] = [
	[ 'every fixture in one document', fixtures.join( '\n\n' ).repeat( 4 ) ],
	[
		'a link and a note that a later part defines',
		`[Here][place] and there.[^1]\n\n${ prose }[Place]: https://example.com\n\n[^1]: A note.\n`,
	],
	[
		'a link and a note that an earlier part defines',
		`[a  b]: https://example.com "T"\n\n[^n]: A note.\n\n${ prose }See [it][A B], [a b]\nand that[^N].\n`,
	],
	[
		'one label defined twice',
		`[x]: /one\n\n${ prose }[x] is one.\n\n[x]: /two\n`,
	],
	[
		'brackets that only code defines',
		`[x] and [^1]\n\n${ prose }\`\`\`\n[x]: /no\n\n[^1]: no\n\`\`\`\n`,
	],
	[
		'code longer than a part, with headings in it',
		`~~~\n${ prose }# no\n\n${ prose }~~~\n\n# Yes\n\n${ prose }`,
	],
	[ 'code that nothing closes', `${ prose }\`\`\`\n${ prose }# no\n` ],
	[ 'a comment longer than a part', `<!--\n${ prose }-->\n\n${ prose }` ],
	[
		'a list whose items stand apart',
		`${ '- item\n\n  more\n\n'.repeat( 2500 ) }After it.\n\n${ prose }`,
	],
	[
		'a beginning that is indented',
		`    code\n\n[^1]\n\n${ prose }[^1]: A note.\n\n    More.\n`,
	],
	[
		'headings and quotations with no letter behind a blank line',
		'=\n=\n> a\n\n> # b\n\n* * *\n\n---\n'.repeat( 400 ),
	],
	[
		'one list in which nothing stands apart',
		`${ '1. item\n   - [ ] inner\n     more\n'.repeat( 300 ) }# End\n`,
	],
	[
		'one list of which two items stand apart at a part’s end',
		`${ '-  item of words\n'.repeat( 239 ) }\n${ ' - item [x]\n'.repeat( 900 ) }\n[x]: /x\n`,
	],
	[
		'two lists, one of them longer than a part',
		`${ '- item\n'.repeat( 900 ) }* item\n${ '* - item\n\n'.repeat( 500 ) }`,
	],
	[
		'definitions, titles and code among them',
		'[a]: b\n"T"\n   [c]: d\n     [e]: f\n[g]:\nh\n\n    [i]: j\n'.repeat(
			200
		),
	],
	[
		'one quotation and one note longer than a part',
		`${ '> a\n>\n'.repeat( 900 ) }\n[^1]: b\n\n${ '    c\n\n'.repeat( 900 ) }`,
	],
	[
		'tables and HTML one below the other',
		'|a|\n|-|\n|b|\n<div>\n|c|\n</div>\n\n<b>\n\n- d\n|e|\n|-|\n'.repeat(
			200
		),
	],
	[ 'nothing', '' ],
];

test.each( documents )(
	'%s: the same tree as if parsed at once',
	( _, source ) => {
		expect( parseInParts( source ).children ).toEqual( atOnce( source ) );
	}
);
