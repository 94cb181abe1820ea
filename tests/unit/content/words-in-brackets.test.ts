import fc from 'fast-check';
import { convert } from '../../../src/content';
import type { DocumentForm } from '../../../src/content';
import { isElementName } from '../../../src/content/parse/html-names';
import { registerBlocks } from '../../setup/register-blocks';
import { complaints } from './validity';

beforeAll( registerBlocks );

const documents: [ string, DocumentForm, string ][] = [
	[
		'Press <Enter> and set `x` to <your-name>.',
		'markdown',
		'<p>Press &lt;Enter&gt; and set <code>x</code> to &lt;your-name&gt;.</p>',
	],
	[
		'Uses List<String> and Map<String, Vec<u8>>.',
		'markdown',
		'<p>Uses List&lt;String&gt; and Map&lt;String, Vec&lt;u8&gt;&gt;.</p>',
	],
	[
		'cp <source file> <target>, not <link>, <data> or <Del>.',
		'markdown',
		'<p>cp &lt;source file&gt; &lt;target&gt;, not &lt;link&gt;, &lt;data&gt; or &lt;Del&gt;.</p>',
	],
	[ '<your-name>', 'markdown', '<p>&lt;your-name&gt;</p>' ],
	[
		'A <title>, a <script> and a <select> hide nothing.',
		'markdown',
		'<p>A &lt;title&gt;, a &lt;script&gt; and a &lt;select&gt; hide nothing.</p>',
	],
	[
		'The end is </Note>; <Note title="A & B"> begins it.',
		'markdown',
		'<p>The end is &lt;/Note&gt;; &lt;Note title="A &amp; B"&gt; begins it.</p>',
	],
	[
		'<p>Press <Enter>, Map<K, V></p><p>Then <select the file.</p>',
		'html',
		'<p>Press &lt;Enter&gt;, Map&lt;K, V&gt;</p><p>Then &lt;select the file.&lt;/p&gt;</p>',
	],
	[ '<p>Two > one <Esc', 'html', '<p>Two &gt; one &lt;Esc</p>' ],
	[
		'<p title="a > <b">Words <a href="x>more</p>',
		'html',
		'<p>Words &lt;a href="x&gt;more</p>',
	],
	[
		'<p>One<!-- <Two> <b --> <my-widget>three</my-widget> <Icon name="x"/>four<br>five <b>six</p>',
		'html',
		'<p>One three four<br>five <b>six</b></p>',
	],
	[
		'One <my-widget>two</my-widget>, <Icon name="x"/>three<br>four <b>five',
		'markdown',
		'<p>One two, three<br>four <b>five</b></p>',
	],
	[
		'<Steps>\n\nOne <span>two\nthree</span> four\n\n</Steps>',
		'markdown',
		'<p>One two three four</p>',
	],
	[ '<p>One<svg><path d="M0"><g></svg> two</p>', 'html', '<p>One two</p>' ],
];

const withoutDelimiters = ( markup: string ) =>
	markup.replace( /\n?<!--[^>]*-->\n?/g, '' );

test.each( documents )( '%j keeps its words', ( document, from, expected ) => {
	const { markup } = convert( document, { from } );
	expect( withoutDelimiters( markup ) ).toBe( expected );
	expect( complaints( markup ) ).toEqual( [] );
} );

it.each( [
	[ 'Use Vec<u8>', 'Use Vec&lt;u8&gt;', '<p>Body</p>' ],
	[ 'Use <b>bold', 'Use <b>bold</b>', '<p><b>Body</b></p>' ],
	[
		'Use **two\n> of** them',
		'Use <strong>two</strong>',
		'<p><strong>of</strong> them Body</p>',
	],
	[ '_One\n> two_', '<em>One</em>', '<p><em>two</em> Body</p>' ],
	[
		'[One  \n> two](#x)',
		'<a href="#x">One</a>',
		'<p><a href="#x">two</a> Body</p>',
	],
] )( 'a callout’s title “%s” ends with its line', ( line, title, body ) => {
	const { markup } = convert( `> [!NOTE] ${ line }\n> Body\n>\n> More` );
	const [ , shownTitle, shownBody ] =
		/__text">(.*?)<\/span>.*__body">(.*?)<p>More/s.exec(
			withoutDelimiters( markup )
		) ?? [];
	expect( [ shownTitle, shownBody ] ).toEqual( [ title, body ] );
	expect( complaints( markup ) ).toEqual( [] );
} );

const name = fc
	.stringMatching( /^[A-Za-z][A-Za-z\d-]{0,11}$/ )
	.filter( ( word ) => ! isElementName( word.toLowerCase() ) );

/** Places where a word may stand, and what they are written in. */
const places: readonly ( readonly [
	( word: string ) => string,
	DocumentForm,
] )[] = [
	[ ( word ) => `First ${ word } last`, 'markdown' ],
	[ ( word ) => `# ${ word } last`, 'markdown' ],
	[ ( word ) => `One\n\n## First ${ word }`, 'markdown' ],
	[ ( word ) => `- ${ word }\n- last`, 'markdown' ],
	[
		( word ) => `| First | ${ word } |\n| - | - |\n| ${ word } | last |`,
		'markdown',
	],
	[ ( word ) => `> First **${ word }** last`, 'markdown' ],
	[ ( word ) => `> [!TIP] First ${ word }\n> last`, 'markdown' ],
	[
		( word ) => `!!! note "First ${ word }"\n    last ${ word }`,
		'markdown',
	],
	[ ( word ) => `First[^1]\n\n[^1]: Note ${ word } last`, 'markdown' ],
	[ ( word ) => `> First.\n>\n> — Ana ${ word }`, 'markdown' ],
	[ ( word ) => `<div>First ${ word } last</div>`, 'markdown' ],
	[ ( word ) => `<p>First ${ word } last</p><ul><li>${ word }</ul>`, 'html' ],
	[ ( word ) => `First ${ word } last`, 'text' ],
];

it( 'loses no word in angle brackets, wherever it stands', () => {
	fc.assert(
		fc.property(
			fc.constantFrom( ...places ),
			name,
			( [ write, from ], word ) => {
				const written = write( `<${ word }>` );
				const { title, markup, postMeta } = convert( written, {
					from,
				} );
				const read =
					`${ title } ${ markup } ${ JSON.stringify( postMeta ) }`
						.replace( /&lt;/g, '<' )
						.replace( /&gt;/g, '>' );
				const count = ( text: string ) =>
					text.split( `<${ word }>` ).length;
				expect( count( read ) ).toBe( count( written ) );
				expect( complaints( markup ) ).toEqual( [] );
			}
		),
		{ numRuns: 300 }
	);
} );
