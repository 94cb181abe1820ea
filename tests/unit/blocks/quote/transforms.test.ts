import {
	createBlock,
	getPossibleBlockTransformations,
	parse,
	serialize,
	switchToBlockType,
} from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { registerBlocks } from '../../../setup/register-blocks';
import { describeQuote } from './describe-quote';

const QUOTE = 'editorial-blocks/quote';
const p = ( content: string ) => createBlock( 'core/paragraph', { content } );
const become = ( blocks: Block | Block[], name: string ) =>
	switchToBlockType( blocks, name ) ?? [];

beforeAll( registerBlocks );

const citations = [
	'Ana Ruiz',
	'Ana Ruiz, typographer, Lisbon, <em>Page Notes</em>, 2026',
	'Ana Ruiz, <a href="https://example.org/?a=1&amp;b=2"><em>Page Notes</em></a>',
	'— Ana Ruiz',
	'<a href="https://example.org/">Ana Ruiz</a>',
	'Ana Ruiz · typographer',
	'<strong>Ana</strong> Ruiz in <cite>Page Notes</cite>',
	'Ana &amp; Ben',
	'',
];
const look = {
	align: 'right',
	anchor: 'words',
	backgroundColor: 'accent-1',
	className: 'mine',
	fontSize: 'large',
	style: {
		border: { width: '2px' },
		color: { text: '#123456' },
		spacing: { padding: { top: '1em' } },
		typography: { lineHeight: '1.5' },
	},
};

describe.each( [ {}, look ] )( 'with the look %j', ( attributes ) => {
	test.each( citations )(
		'a core quote by %j comes back unchanged',
		( citation ) => {
			const core = createBlock(
				'core/quote',
				// Here WordPress keeps a quote's alignment in an attribute.
				{
					textAlign: 'center',
					...attributes,
					// A style that a core pull quote does not have.
					className: 'is-style-plain mine',
					citation,
				},
				[ p( 'One.' ), p( 'Two.' ) ]
			);
			const [ ours ] = become( core, QUOTE );
			const [ back ] = become( ours ?? [], 'core/quote' );
			expect( serialize( back ?? [] ) ).toBe( serialize( core ) );
		}
	);

	test.each( citations )(
		'a core pull quote by %j comes back unchanged',
		( citation ) => {
			const core = createBlock( 'core/pullquote', {
				...attributes,
				citation,
				value: 'One.<br>Two.',
			} );
			const [ ours ] = become( core, QUOTE );
			const [ back ] = become( ours ?? [], 'core/pullquote' );
			expect( serialize( back ?? [] ) ).toBe( serialize( core ) );
		}
	);
} );

test( 'a citation is split only if printing its parts gives it back', () => {
	const parts = ( citation: string ) =>
		become( createBlock( 'core/quote', { citation }, [ p( 'x' ) ] ), QUOTE )
			.map( describeQuote )
			.map( ( { text: _, ...said } ) => said );
	expect( citations.map( parts ) ).toEqual( [
		[ { name: 'Ana Ruiz' } ],
		[
			{
				name: 'Ana Ruiz',
				role: 'typographer, Lisbon',
				work: 'Page Notes',
				date: '2026',
			},
		],
		[
			{
				name: 'Ana Ruiz',
				work: 'Page Notes',
				url: 'https://example.org/?a=1&b=2',
			},
		],
		[ { name: '— Ana Ruiz' } ],
		[ { name: '<a href="https://example.org/">Ana Ruiz</a>' } ],
		[ { name: 'Ana Ruiz · typographer' } ],
		[ { name: '<strong>Ana</strong> Ruiz in <cite>Page Notes</cite>' } ],
		[ { name: 'Ana &amp; Ben' } ],
		[ {} ],
	] );
} );

test( 'colours that WordPress would take out on saving come as digits, or not', () => {
	const [ ours ] = become(
		createBlock(
			'core/quote',
			{
				style: {
					border: { color: 'oklch(63.7% 0.237 25)', width: '2px' },
					color: {
						background: 'rgba(255, 0, 16, 0.5)',
						text: 'hsl(120 100% 25%)',
					},
					elements: {
						link: { color: { text: 'hsla(0, 100%, 50%, 0.5)' } },
					},
				},
			},
			[ p( 'One.' ) ]
		),
		QUOTE
	);
	expect( ours?.attributes.style ).toEqual( {
		border: { width: '2px' },
		color: { background: '#ff001080', text: '#008000' },
		elements: { link: { color: { text: '#ff000080' } } },
	} );
} );

const list = () =>
	createBlock( 'core/list', {}, [
		createBlock( 'core/list-item', { content: 'a' } ),
	] );

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
