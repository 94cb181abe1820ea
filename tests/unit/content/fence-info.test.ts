/** @jest-environment node */
import { readFenceInfo } from '../../../src/content/parse/fence-info';

test.each( [
	[ 'js', { language: 'js' } ],
	[ 'c++', { language: 'c++' } ],
	[ '.html', { language: 'html' } ],
	[ '{.python}', { language: 'python' } ],
	[ '{.python .numberLines}', { language: 'python' } ],
	[ '{ .yaml .copy }', { language: 'yaml' } ],
	[ '{#one .c# title="A b"}', { language: 'c#', title: 'A b' } ],
	[ '{r setup, echo=FALSE}', { language: 'r' } ],
	[ '{python}', { language: 'python' } ],
	[ '{=html}', { language: 'html' } ],
	[ '{code-block} python', { language: 'python' } ],
	[ '{code-cell}', {} ],
	[ '{1,3}', {} ],
	[ 'js{1,3}', { language: 'js' } ],
	[ 'rust,no_run', { language: 'rust' } ],
	[ 'js title="src/a.js" {2}', { language: 'js', title: 'src/a.js' } ],
	[ "ts filename='b.ts'", { language: 'ts', title: 'b.ts' } ],
	[ 'ts [c.ts]', { language: 'ts', title: 'c.ts' } ],
	[ 'ts:d.ts', { language: 'ts', title: 'd.ts' } ],
	[ 'sh $ ls', { language: 'sh' } ],
	[ '[e.ts]', { title: 'e.ts' } ],
	[ '{ code-block } python', { language: 'python' } ],
	[ '{python x=1', { language: 'python' } ],
	[ '{x=html}', { language: 'x' } ],
	[ 'see js:f.ts', { language: 'see' } ],
	[ '3.js', {} ],
] )( 'a fence’s %j says %j', ( info, expected ) => {
	expect( readFenceInfo( info ) ).toEqual( expected );
} );
