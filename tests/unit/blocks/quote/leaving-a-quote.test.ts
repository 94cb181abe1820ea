import {
	createBlock,
	getPossibleBlockTransformations,
	parse,
	serialize,
} from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { registerBlocks } from '../../../setup/register-blocks';
import { become, list, p, QUOTE } from './become';

beforeAll( registerBlocks );

const all = () =>
	createBlock(
		QUOTE,
		{
			kind: 'testimonial',
			name: 'Ana Ruiz',
			role: 'typographer',
			rating: 9,
			ratingText: '4.5 out of 5',
			portraitUrl: 'https://example.org/ana.jpg',
		},
		[ p( 'One.' ), list() ]
	);

test( 'a quote becomes a group with every word and picture', () => {
	const [ group ] = become( all(), 'core/group' );
	expect(
		group?.innerBlocks.map( ( { name, attributes } ) => [
			name,
			String( attributes.content ?? attributes.url ?? '' ),
		] )
	).toEqual( [
		[ 'core/paragraph', '4.5 out of 5' ],
		[ 'core/paragraph', 'One.' ],
		[ 'core/list', '' ],
		[ 'core/image', 'https://example.org/ana.jpg' ],
		[ 'core/paragraph', '— Ana Ruiz, typographer' ],
	] );
} );

describe( 'a quote that was read from a post, where absent parts are empty objects', () => {
	const words = ( blocks: readonly Block[] = [] ) =>
		blocks.map( ( { attributes } ) => String( attributes.content ) );

	test.each< [ string, ( quote: Block ) => readonly Block[] | undefined ] >( [
		[ 'paragraphs', ( quote ) => become( quote, 'core/paragraph' ) ],
		[
			'a group',
			( quote ) => become( quote, 'core/group' )[ 0 ]?.innerBlocks,
		],
	] )( 'becomes %s of its words and no more', ( _, change ) => {
		const read = parse(
			serialize( createBlock( QUOTE, { name: 'Ana' }, [ p( 'One.' ) ] ) )
		);
		expect( read.map( change ).map( words ) ).toEqual( [
			[ 'One.', '— Ana' ],
		] );
	} );
} );

test( 'nothing is offered that would lose something', () => {
	const offered = ( attributes: object, quotation = [ p( 'One.' ) ] ) =>
		getPossibleBlockTransformations( [
			createBlock( QUOTE, { ...attributes }, quotation ),
		] )
			.map( ( { name } ) => name )
			.filter( ( name ) =>
				[ 'core/quote', 'core/pullquote', 'core/paragraph' ].includes(
					name
				)
			)
			.sort();
	const every = [ 'core/paragraph', 'core/pullquote', 'core/quote' ];
	expect( [
		offered( { name: 'Ana Ruiz', role: 'typographer' } ),
		offered( { name: 'Ana Ruiz' }, [ p( 'One.' ), p( 'Two.' ) ] ),
		offered( { role: 'a role, and nobody' } ),
		offered( { lang: 'fr' } ),
		offered( { rating: 9, ratingText: '4.5 out of 5' } ),
		offered( { portraitUrl: 'https://example.org/ana.jpg' } ),
	] ).toEqual( [
		every,
		[ 'core/paragraph', 'core/quote' ],
		[ 'core/paragraph' ],
		[],
		[ 'core/paragraph' ],
		[],
	] );
} );
