import { createBlock, serialize } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { registerBlocks } from '../../../setup/register-blocks';
import { become, list, p, QUOTE } from './become';
import { describeQuote } from './describe-quote';

beforeAll( registerBlocks );

test.each< [ string, () => Block | Block[], object[] ] >( [
	[ 'a paragraph', () => p( 'One.' ), [ { text: 'One.' } ] ],
	[
		'a paragraph that ends in a name',
		() => p( 'One.<br>— Ana Ruiz, typographer' ),
		[ { text: 'One.', name: 'Ana Ruiz', role: 'typographer' } ],
	],
	[
		'a paragraph that is all italic',
		() => p( '<em>One &amp; two.<br>— Ana Ruiz, editor</em>' ),
		[
			{
				text: '<em>One &amp; two.</em>',
				name: 'Ana Ruiz',
				role: 'editor',
			},
		],
	],
	[
		'a paragraph that is all a link',
		() => p( '<a href="https://example.org/">One.<br>— Ana Ruiz</a>' ),
		[
			{
				text: '<a href="https://example.org/">One.</a>',
				name: 'Ana Ruiz',
				work: 'example.org',
				url: 'https://example.org/',
			},
		],
	],
	[
		'a dialogue of lines',
		() => p( '— Tu viens ?<br>— Non, dit-il.' ),
		[ { text: '— Tu viens ?<br>— Non, dit-il.' } ],
	],
	[
		'a dialogue of paragraphs',
		() => [ p( '— Tu viens ?' ), list(), p( '— Non, dit-il.' ) ],
		[ { text: '— Tu viens ?|core/list|— Non, dit-il.' } ],
	],
	[ 'a list', list, [ { text: 'core/list' } ] ],
	[
		'a heading',
		() => createBlock( 'core/heading', { content: 'One' } ),
		[ { text: 'core/heading' } ],
	],
	[
		'a verse',
		() => createBlock( 'core/verse', { content: 'One\nTwo' } ),
		[ { text: 'core/verse' } ],
	],
	[
		'a selection that ends in a verse with a name',
		() => [
			p( 'One.' ),
			createBlock( 'core/verse', {
				content: '<em>Two\nThree</em>\n— Ana Ruiz',
			} ),
		],
		[ { text: 'One.|core/verse', name: 'Ana Ruiz' } ],
	],
	[
		'a group',
		() => createBlock( 'core/group', {}, [ p( 'One.' ), p( '— Ana' ) ] ),
		[ { text: 'One.', name: 'Ana' } ],
	],
	[
		'a callout',
		() =>
			createBlock(
				'editorial-blocks/callout',
				{ label: 'Tip', title: 'what to <em>ask</em>' },
				[ p( 'One.' ) ]
			),
		[ { text: '<strong>Tip: what to <em>ask</em></strong>|One.' } ],
	],
	[
		'a selection',
		() => [ p( 'One.' ), list(), p( '— Ana' ) ],
		[ { text: 'One.|core/list', name: 'Ana' } ],
	],
] )( '%s becomes a quote with every word', ( _, from, expected ) => {
	expect( become( from(), QUOTE ).map( describeQuote ) ).toEqual( expected );
} );

test( 'a verse keeps its lines but for the name', () => {
	const content = '<em>Rose is a rose\nis a rose</em>\n— Gertrude Stein';
	expect(
		become( createBlock( 'core/verse', { content } ), QUOTE ).map(
			( { attributes, innerBlocks } ) => [
				String( attributes.name ),
				innerBlocks.map( ( verse ) => [
					verse.name,
					serialize( verse ),
				] ),
			]
		)
	).toEqual( [
		[
			'Gertrude Stein',
			[
				[
					'core/verse',
					`<!-- wp:verse -->
<pre class="wp-block-verse"><em>Rose is a rose
is a rose</em></pre>
<!-- /wp:verse -->`,
				],
			],
		],
	] );
} );
