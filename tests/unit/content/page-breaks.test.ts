import { convert, toMarkdown } from '../../../src/content';
import type { DocumentForm } from '../../../src/content';
import { registerBlocks } from '../../setup/register-blocks';
import { complaints } from './validity';

beforeAll( registerBlocks );

const MORE = '<!-- wp:more -->\n<!--more-->\n<!-- /wp:more -->';
const NEXT = '<!-- wp:nextpage -->\n<!--nextpage-->\n<!-- /wp:nextpage -->';
const words = ( text: string ) =>
	`<!-- wp:paragraph -->\n<p>${ text }</p>\n<!-- /wp:paragraph -->`;

const documents: [ string, DocumentForm, string, string[] ][] = [
	[
		'more',
		'markdown',
		'One.\n\n<!--more-->\n\nTwo.',
		[ words( 'One.' ), MORE, words( 'Two.' ) ],
	],
	[
		'more as other tools write it, without blank lines',
		'markdown',
		'One.\n<!-- more -->\nTwo.',
		[ words( 'One.' ), MORE, words( 'Two.' ) ],
	],
	[
		'more at the end of a line',
		'markdown',
		'One. <!-- more -->\n\nTwo.',
		[ words( 'One.' ), MORE, words( 'Two.' ) ],
	],
	[
		'more with its words, and without the beginning',
		'markdown',
		'One.\n\n<!--more Read on-->\n<!--noteaser-->\n\nTwo.',
		[
			words( 'One.' ),
			'<!-- wp:more {"customText":"Read on","noTeaser":true} -->\n<!--more Read on-->\n<!--noteaser-->\n<!-- /wp:more -->',
			words( 'Two.' ),
		],
	],
	[
		'pages',
		'markdown',
		'One.\n\n<!--nextpage-->\n\nTwo.\n\n<!-- nextpage -->\n\nThree.',
		[ words( 'One.' ), NEXT, words( 'Two.' ), NEXT, words( 'Three.' ) ],
	],
	[
		'both in a page',
		'html',
		'<main><article><p>One.</p><!--more--><p>Two.</p><!--nextpage--><p>Three.</p></article></main>',
		[ words( 'One.' ), MORE, words( 'Two.' ), NEXT, words( 'Three.' ) ],
	],
	[
		'other comments',
		'markdown',
		'One.\n\n<!-- more details here -->\n\n<!--moreover-->\n\nTwo.',
		[ words( 'One.' ), words( 'Two.' ) ],
	],
	[
		'an example in code',
		'html',
		'<p>One.</p><pre>&lt;!--more--&gt;</pre>',
		[
			words( 'One.' ),
			'<!-- wp:code -->\n<pre class="wp-block-code"><code>&lt;!--more--&gt;</code></pre>\n<!-- /wp:code -->',
		],
	],
];

describe.each( documents )( '%s', ( _, from, document, blocks ) => {
	const converted = () => convert( document, { from } );

	it( 'becomes what WordPress has for it', () => {
		const { markup, warnings } = converted();
		expect( { markup, warnings } ).toEqual( {
			markup: blocks.join( '\n\n' ),
			warnings: [],
		} );
	} );

	it( 'is accepted by the editor', () => {
		expect( complaints( converted().markup ) ).toEqual( [] );
	} );

	it( 'comes back through Markdown, without block markup', () => {
		const { markup } = converted();
		const written = toMarkdown( markup );
		expect( convert( written, { from: 'markdown' } ).markup ).toBe(
			markup
		);
		expect( written ).not.toContain( '<!-- wp:' );
	} );
} );

test( 'a second more is left out, and said', () => {
	expect(
		convert( 'One.\n\n<!--more-->\n\nTwo.\n\n<!--more-->', {
			from: 'html',
		} ).warnings
	).toEqual( [
		{
			message: 'A post has one <!--more-->: this one was left out.',
			line: 7,
		},
	] );
} );

test( 'a break inside another block cuts nothing', () => {
	const { markup } = convert(
		'> [!NOTE]\n> One.\n>\n> <!--more-->\n>\n> Two.\n\n:::tip\nOne.\n\n<!--nextpage-->\n\nTwo.\n:::',
		{ from: 'markdown' }
	);
	expect( markup.match( /more|nextpage/g ) ).toBeNull();
} );
