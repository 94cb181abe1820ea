import { createBlock } from '@wordpress/blocks';
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
