import { createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import {
	findMissingPassage,
	holdsLink,
} from '../../../../blocks/quote/settings/repetition';
import { registerBlocks } from '../../../setup/register-blocks';

const p = ( content: string ) => createBlock( 'core/paragraph', { content } );

beforeAll( registerBlocks );

describe( 'a pull quote that repeats the article', () => {
	const article = () => [
		p( 'Most people <em>begin</em> too fast, and “stop” too soon.' ),
		createBlock( 'core/group', {}, [ p( 'Start slowly.' ) ] ),
		p( 'They don’t read - ever - in columns.' ),
		p(
			'Rest<sup data-fn="a1" class="fn"><a href="#a1" id="a1-link">1</a></sup> well.'
		),
		createBlock( 'core/table', {
			body: [
				{
					cells: [
						{ content: 'Run <em>on</em>', tag: 'td' },
						{ content: 'Stop', tag: 'td' },
					],
				},
			],
		} ),
	];
	const pullQuote = ( ...words: Block[] ) =>
		createBlock(
			'editorial-blocks/quote',
			{ kind: 'pull-quote', repeats: true },
			words
		);
	const missing = ( content: string ) => {
		const pull = pullQuote( p( content ) );
		return findMissingPassage( pull, [ ...article(), pull ] );
	};

	test.each( [
		[ 'Most people begin too fast.' ],
		[ 'most people begin too fast, and stop too soon' ],
		[ 'Most people begin … too soon.' ],
		[ 'Start <strong>slowly</strong>!' ],
		[ 'Rest well' ],
		[
			'Rest<sup data-fn="a1" class="fn"><a href="#a1" id="a1-link">1</a></sup> well',
		],
		[ 'Run on' ],
		[ "They don't read – ever – in columns" ],
	] )( '%j stands there', ( content ) => {
		expect( missing( content ) ).toBeUndefined();
	} );

	test( 'is found out when its words are not there', () => {
		expect( missing( 'Most people begin … never' ) ).toBe( 'never' );
	} );

	test( 'has no witness in another one, wherever it stands', () => {
		const [ one, two ] = [ 1, 2 ].map( () => pullQuote( p( 'Unsaid' ) ) );
		const said = createBlock( 'editorial-blocks/quote', {}, [
			p( 'Unsaid.' ),
		] );
		const around = ( ...blocks: Block[] ) => [
			createBlock( 'core/group', {}, blocks ),
		];
		expect( [
			one && two && findMissingPassage( one, around( one, two ) ),
			one && findMissingPassage( one, around( one, said ) ),
		] ).toEqual( [ 'Unsaid', undefined ] );
	} );

	test( 'is found out by an item of a list', () => {
		const list = ( ...items: string[] ) =>
			pullQuote(
				createBlock(
					'core/list',
					{},
					items.map( ( content ) =>
						createBlock( 'core/list-item', { content } )
					)
				)
			);
		expect( [
			findMissingPassage( list( 'Start slowly', 'Breathe' ), article() ),
			findMissingPassage( list( 'Start slowly' ), article() ),
		] ).toEqual( [ 'Breathe', undefined ] );
	} );

	test( 'may hold no link, in any part', () => {
		const link = '<a href="https://example.org/">x</a>';
		expect( [
			...[ 'name', 'role', 'work', 'date', 'ratingText' ].map( ( part ) =>
				holdsLink( { [ part ]: link }, [] )
			),
			holdsLink( {}, [ p( link ) ] ),
			holdsLink( { name: 'Ana' }, [ p( 'One.' ) ] ),
		] ).toEqual( [ true, true, true, true, true, true, false ] );
	} );
} );
