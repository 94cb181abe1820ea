import { pasteHandler } from '@wordpress/blocks';
import { registerBlocks } from '../../../setup/register-blocks';
import { describeQuote } from './describe-quote';
import real from '../../../fixtures/attributions/real.json';
import { parseAttribution } from '../../../../src/model/attribution';

beforeAll( registerBlocks );
function paste( source: { HTML?: string; plainText?: string } ) {
	const blocks = pasteHandler( { ...source, mode: 'AUTO' } );
	// WordPress writes every paste into the browser's console.
	const { log } = console;
	jest.mocked( log ).mockClear();
	return typeof blocks === 'string' ? [] : blocks;
}

const full = {
	name: 'Ana Ruiz',
	role: 'typographer',
	work: 'Page Notes',
	text: 'One.',
};
const LINE = '— Ana Ruiz, typographer, <em>Page Notes</em>';

describe( 'a pasted quotation keeps its attribution', () => {
	test.each( [
		[
			'figure and figcaption',
			`<figure><blockquote><p>One.</p></blockquote><figcaption>${ LINE }</figcaption></figure>`,
			full,
		],
		[
			'footer',
			`<blockquote><p>One.</p><footer>${ LINE }</footer></blockquote>`,
			full,
		],
		[
			'footer with cite',
			'<blockquote cite="https://example.org/a"><p>One.</p><footer>— <cite>Ana Ruiz</cite></footer></blockquote>',
			{
				name: 'Ana Ruiz',
				work: 'example.org',
				url: 'https://example.org/a',
				text: 'One.',
			},
		],
		[
			'an address that nobody can read',
			'<blockquote cite="https://["><p>One.</p><footer>Ana Ruiz</footer></blockquote>',
			{ name: 'Ana Ruiz', url: 'https://[', text: 'One.' },
		],
		[
			'last paragraph',
			`<blockquote><p>One.</p><p>Two.</p><p>${ LINE }</p></blockquote>`,
			{ ...full, text: 'One.|Two.' },
		],
		[
			'last line',
			`<blockquote><p>One.<br>${ LINE }</p></blockquote>`,
			full,
		],
		[
			'last line after a soft break',
			`<blockquote><p>One.\n${ LINE }</p></blockquote>`,
			full,
		],
		[
			'docutils',
			'<blockquote><div><p>One.</p><p class="attribution">&mdash;Ana Ruiz</p></div></blockquote>',
			{ name: 'Ana Ruiz', text: 'One.' },
		],
		[
			'Wikipedia',
			'<blockquote class="templatequote"><p>One.</p><div class="templatequotecite">—<cite>Ana Ruiz, <i>Page Notes</i></cite></div></blockquote>',
			{ name: 'Ana Ruiz', work: 'Page Notes', text: 'One.' },
		],
		[
			'core quote',
			'<blockquote class="wp-block-quote"><p>One.</p><cite>Ana Ruiz</cite></blockquote>',
			{ name: 'Ana Ruiz', text: 'One.' },
		],
		[
			'core pullquote',
			'<figure class="wp-block-pullquote"><blockquote><p>“One.”</p><cite>Ana Ruiz</cite></blockquote></figure>',
			{
				kind: 'pull-quote',
				className: 'is-style-centered',
				name: 'Ana Ruiz',
				text: 'One.',
			},
		],
		[
			'its language',
			'<blockquote lang="fr" dir="ltr"><p>Un.</p><p>— Ana Ruiz</p></blockquote>',
			{ name: 'Ana Ruiz', lang: 'fr', dir: 'ltr', text: 'Un.' },
		],
		[
			'a list before it',
			'<blockquote><p>One.</p><ul><li>a</li></ul><p>— Ana Ruiz</p></blockquote>',
			{ name: 'Ana Ruiz', text: 'One.|core/list' },
		],
	] )( '%s', ( _, HTML, expected ) => {
		expect( paste( { HTML } ).map( describeQuote ) ).toEqual( [
			expected,
		] );
	} );

	test.each( [
		[ '> One.\n>\n> — Ana Ruiz', { name: 'Ana Ruiz', text: 'One.' } ],
		[ '> One.\n> — Ana Ruiz', { name: 'Ana Ruiz', text: 'One.' } ],
		[ '> One.\n> -- Ana Ruiz, typographer, *Page Notes*', full ],
		[ '> [!quote] Ana Ruiz\n> One.', { name: 'Ana Ruiz', text: 'One.' } ],
	] )( 'Markdown: %j', ( plainText, expected ) => {
		expect( paste( { plainText } ).map( describeQuote ) ).toEqual( [
			expected,
		] );
	} );
} );

test.each( [
	[
		'somebody answers in the last paragraph',
		'<blockquote><p>— Tu viens ?</p><p>Un silence.</p><p>— Non, dit-il.</p></blockquote>',
	],
	[
		'somebody answers in the last line',
		'<blockquote><p>— Tu viens ?<br>— Non, dit-il.</p></blockquote>',
	],
	[
		'somebody answers after a soft break',
		'<blockquote><p>— Tu viens ? — Non, dit-il.</p></blockquote>',
	],
	[ 'nobody is named', '<blockquote><p>One.</p></blockquote>' ],
	[
		'a hyphen begins a list',
		'<blockquote><p>One.</p><ul><li>two</li></ul></blockquote>',
	],
	[
		'an embedded tweet',
		'<blockquote class="twitter-tweet"><p>One.</p>&mdash; Ana (@ana) <a href="https://twitter.com/ana/status/1">May 3</a></blockquote>',
	],
	[
		'an embedded post',
		'<blockquote class="instagram-media"><p>One.</p><p>— Ana</p></blockquote>',
	],
] )( '%s: left to WordPress', ( _, HTML ) => {
	expect( paste( { HTML } ).map( ( { name } ) => name ) ).not.toContain(
		'editorial-blocks/quote'
	);
} );

test( 'a callout in Markdown is not taken for a quotation', () => {
	const blocks = paste( { plainText: '> [!NOTE]\n> One.\n>\n> — Ana Ruiz' } );
	expect( blocks.map( ( { name } ) => name ) ).not.toContain(
		'editorial-blocks/quote'
	);
} );

test.each( real )( 'pasted with its quotation: $html', ( { html } ) => {
	const [ block ] = paste( {
		HTML: `<figure><blockquote><p>One.</p></blockquote><figcaption>${ html }</figcaption></figure>`,
	} );
	const { text, ...said } = block ? describeQuote( block ) : {};
	// WordPress takes titles off pasted links.
	const { url, ...parts } =
		parseAttribution( html.replace( / title="[^"]*"/g, '' ) ) ?? {};
	expect( text ).toBe( 'One.' );
	expect( said ).toEqual( {
		...parts,
		...( url && {
			url,
			work: parts.work ?? new URL( url ).host.replace( /^www\./, '' ),
		} ),
	} );
} );
