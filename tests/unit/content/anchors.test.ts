import { convert, toMarkdown } from '../../../src/content';
import type { DocumentForm } from '../../../src/content';
import { registerBlocks } from '../../setup/register-blocks';
import { complaints } from './validity';

beforeAll( registerBlocks );

const IDS = / id="([^"]*)"/g;
const HREFS = / href="([^"]*)"/g;

const all = ( markup: string, pattern: RegExp ) =>
	Array.from( markup.matchAll( pattern ), ( [ , value ] ) => value );

type Case = {
	name: string;
	from?: DocumentForm;
	document: string;
	ids: string[];
	hrefs: string[];
};

const cases: Case[] = [
	{
		name: 'the heading that a link names as GitHub does, and no other',
		document: '[a](#usage--help)\n\n## Usage & *help*\n\n## Other',
		ids: [ 'usage--help' ],
		hrefs: [ '#usage--help' ],
	},
	{
		name: 'headings of the same words, numbered',
		document: '[a](#usage-1) [b](#usage)\n\n## Usage\n\n### Usage',
		ids: [ 'usage', 'usage-1' ],
		hrefs: [ '#usage-1', '#usage' ],
	},
	{
		name: 'one behind a title of the same words',
		document: '# Usage\n\n[a](#usage-1) [b](#usage)\n\n## Usage',
		ids: [ 'usage-1' ],
		hrefs: [ '#usage-1', '#top' ],
	},
	{
		name: 'one by the hyphens and letters of another tool',
		document: '[a](#usage-help) [b](#Usage%20&%20help)\n\n## Usage & help',
		ids: [ 'usage--help' ],
		hrefs: [ '#usage--help', '#usage--help' ],
	},
	{
		name: 'letters of any script, encoded or not',
		document:
			'[a](#привет) [b](#%E5%85%A5%E9%96%80)\n\n## Привет\n\n## 入門',
		ids: [ 'привет', '入門' ],
		hrefs: [
			`#${ encodeURIComponent( 'привет' ) }`,
			'#%E5%85%A5%E9%96%80',
		],
	},
	{
		name: 'one behind a sign',
		document: '[a](#-usage)\n\n## 🚀 Usage',
		ids: [ '-usage' ],
		hrefs: [ '#-usage' ],
	},
	{
		name: 'one that says its id',
		document: '[a](#use) [b](#usage)\n\n## Usage {#use}\n\n## More {#more}',
		ids: [ 'use', 'more' ],
		hrefs: [ '#use', '#use' ],
	},
	{
		name: 'one behind an anchor',
		document: '[a](#use)\n\n<a name="use"></a>\n\n## Usage',
		ids: [ 'use' ],
		hrefs: [ '#use' ],
	},
	{
		name: 'one with anchors in it',
		document:
			'[a](#use) [b](#it)\n\n## <a id="use"></a><a name="it"></a>Usage',
		ids: [ 'use' ],
		hrefs: [ '#use', '#use' ],
	},
	{
		name: 'one in a section that has the id',
		from: 'html',
		document:
			'<p><a href="#use">a</a></p><section id="use"><h2>Usage<a class="headerlink" href="#usage">¶</a></h2></section><h2>More<a class="headerlink" href="#more">¶</a></h2>',
		ids: [ 'use' ],
		hrefs: [ '#use' ],
	},
	{
		name: 'one as GitHub shows it',
		from: 'html',
		document:
			'<p><a href="#usage">a</a></p><h2>Usage</h2><a id="user-content-usage" class="anchor" href="#usage"></a>',
		ids: [ 'usage' ],
		hrefs: [ '#usage' ],
	},
	{
		name: 'one inside a callout, from a footnote',
		document:
			'One.[^1]\n\n> [!NOTE]\n> ### Usage\n\n[^1]: See [there](#usage).',
		ids: [ 'usage', '08d5d907-b576-4ae0-a53c-fa10b8d6fbfc-link' ],
		hrefs: [ '#08d5d907-b576-4ae0-a53c-fa10b8d6fbfc' ],
	},
	{
		name: 'none without a link',
		document: '## Usage\n\n### More',
		ids: [],
		hrefs: [],
	},
	{
		name: 'none for what every page has',
		document: '[a](#top) [b](#comments) [c](#/route) [d](#)\n\n## Usage',
		ids: [],
		hrefs: [ '#top', '#comments', '#/route', '#' ],
	},
];

describe.each( cases )(
	'ids go to $name',
	( { from = 'markdown', document, ids, hrefs } ) => {
		const converted = () => convert( document, { from } );

		it( 'and links lead there', () => {
			const { markup, warnings } = converted();
			expect( {
				ids: all( markup, IDS ).sort(),
				hrefs: all( markup, HREFS ),
				warnings,
			} ).toEqual( { ids: ids.toSorted(), hrefs, warnings: [] } );
		} );

		it( 'in blocks that the editor accepts', () => {
			expect( complaints( converted().markup ) ).toEqual( [] );
		} );

		it( 'that come back through Markdown', () => {
			const { markup, postMeta } = converted();
			const written = toMarkdown( markup, postMeta );
			expect( convert( written, { from: 'markdown' } ).markup ).toBe(
				markup
			);
			expect( written ).not.toContain( '<!-- wp:' );
		} );
	}
);

test.each( [
	[ 'a heading that nobody wrote', '[a](#gone)\n\n## Usage', 1 ],
	[
		'what is not a heading',
		'Words.\n\n[a](#gone) [b](#gone)\n\n<p id="gone">Words.</p>\n\n## Usage',
		3,
	],
] )( 'a link to %s is warned of, once', ( _, document, line ) => {
	expect( convert( document, { from: 'markdown' } ).warnings ).toEqual( [
		{
			message:
				'The link to #gone leads nowhere: no heading has that name.',
			line,
		},
	] );
} );
