import { createBlock, serialize } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { registerBlocks } from '../../../setup/register-blocks';
import { classic, paste } from './clipboard';

const NAME = 'editorial-blocks/callout';

beforeAll( registerBlocks );

/** What readers are sent of a block: its markup without comments. */
const onPage = ( block: Block ) =>
	serialize( [ block ] ).replace( /<!--.*?-->\n?/g, '' );

const paragraph = () =>
	createBlock( 'core/paragraph', { content: 'Back <em>up</em>.' } );

const callout = ( attributes: object, inner = [ paragraph() ] ) =>
	createBlock( NAME, { ...attributes }, inner );

const callouts: [ string, () => Block ][] = [
	[ 'a note', () => callout( { label: 'Note' } ) ],
	[
		'a warning with a title and a look',
		() =>
			callout( {
				type: 'warning',
				label: 'Heads up',
				title: 'Hot <em>surfaces</em>',
				className: 'is-style-outline',
			} ),
	],
	[
		'a closed one with a heading',
		() =>
			callout( {
				type: 'question',
				label: 'Question',
				title: 'Why?',
				level: 3,
				fold: 'closed',
			} ),
	],
	[
		'an open one that hides what can be hidden',
		() =>
			callout( {
				type: 'recipe',
				label: 'Recipe',
				title: 'Soup',
				fold: 'open',
				labelHidden: true,
				icon: false,
			} ),
	],
	[
		'one without a title around one with',
		() =>
			callout( { type: 'tip', label: 'Tip' }, [
				paragraph(),
				callout( { label: 'Note', title: 'Inner' } ),
			] ),
	],
];

it.each( callouts )( 'copied from a page, %s is what it was', ( _, make ) => {
	const block = make();
	const HTML = onPage( block );
	for ( const pasted of [ paste( { HTML } ), classic( HTML ) ] ) {
		expect( Array.isArray( pasted ) && serialize( pasted ) ).toBe(
			serialize( [ block ] )
		);
	}
} );

it( 'copied without its body, it is a callout still', () => {
	const HTML = onPage( callout( { type: 'tip', label: 'Tip' }, [] ) );
	const pasted = paste( {
		HTML: HTML.replace( /<div class="[^"]*__body"><.div>/, '' ),
	} );
	expect( Array.isArray( pasted ) && serialize( pasted ) ).toBe(
		serialize( [ callout( { type: 'tip', label: 'Tip' }, [] ) ] )
	);
} );
