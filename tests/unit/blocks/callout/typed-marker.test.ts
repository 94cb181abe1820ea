import { getBlockTransforms } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { registerBlocks } from '../../../setup/register-blocks';
import { paste } from './clipboard';
import { outline } from './outline';

const p = ( content: string ) => [ 'paragraph', { content } ];

beforeAll( () => {
	registerBlocks( [
		{
			slug: 'recipe',
			label: 'Recipe',
			guidance: '',
			icon: 'M2 2h20v20z',
			accent: '#a1b2c3',
			aliases: [ 'cook', 'Side-dish' ],
			keywords: [],
			inserter: true,
		},
	] );
} );

/** What a text becomes when a space is typed behind it, as WordPress looks it up. */
const typed = ( text: string ): Block[] =>
	getBlockTransforms( 'from' ).flatMap( ( one ) =>
		'prefix' in one && one.prefix === text
			? ( one.transform?.( 'Said.' ) ?? [] )
			: []
	);

const tip = [ 'callout', { type: 'tip', label: 'Tip' }, [ p( 'Said.' ) ] ];

it.each( [
	[ '[!tip]', tip ],
	[ '[!TIP]', tip ],
	[ '[!Tip]', tip ],
	[
		'[!Danger]',
		[ 'callout', { type: 'caution', label: 'Danger' }, [ p( 'Said.' ) ] ],
	],
	[
		'[!recipe]',
		[ 'callout', { type: 'recipe', label: 'Recipe' }, [ p( 'Said.' ) ] ],
	],
	[
		'[!Cook]',
		[ 'callout', { type: 'recipe', label: 'Cook' }, [ p( 'Said.' ) ] ],
	],
	[
		'[!side-dish]',
		[ 'callout', { type: 'recipe', label: 'Side dish' }, [ p( 'Said.' ) ] ],
	],
	[
		'[!quote]',
		[
			'quote',
			{
				kind: 'quotation',
				portraitShape: 'circle',
				portraitSide: 'start',
				repeats: false,
			},
			[ p( 'Said.' ) ],
		],
	],
] )( '%s and a space', ( text, becomes ) => {
	expect( outline( typed( text ) ) ).toEqual( [ becomes ] );
} );

it( 'a pasted marker knows the words that a site gave its own type', () => {
	expect(
		outline( paste( { plainText: '> [!COOK] Soup\n> Stir.' } ) )
	).toEqual( [
		[
			'callout',
			{ type: 'recipe', label: 'Cook', title: 'Soup' },
			[ p( 'Stir.' ) ],
		],
	] );
} );
