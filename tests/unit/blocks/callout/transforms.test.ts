import {
	createBlock,
	parse,
	serialize,
	switchToBlockType,
} from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import sources from '../../../fixtures/foreign-notices/sources.json';
import { isValid } from '../../../setup/is-valid';
import { registerBlocks } from '../../../setup/register-blocks';
import { outline } from './outline';

const CALLOUT = 'editorial-blocks/callout';
const p = ( content: string ) => [ 'paragraph', { content } ];
const rich = 'A &amp; B, <em>C</em> and <a href="https://example.org/">D</a>.';

beforeAll( registerBlocks );

/**
 * Blocks parsed from markup, all of them selected, converted; what comes out is
 * saved and read again first.
 *
 * @param markup Saved blocks.
 * @param name   What they become.
 */
function convert( markup: string, name: string ): unknown {
	const blocks = switchToBlockType( parse( markup ), name );
	const read = parse( serialize( blocks ?? [] ) );
	expect( read.every( isValid ) ).toBe( true );
	return blocks && outline( read );
}

const saved = ( name: string, attributes: object, inner: Block[] = [] ) =>
	serialize( createBlock( name, { ...attributes }, inner ) );
const paragraph = ( content = rich ) =>
	createBlock( 'core/paragraph', { content } );

describe( 'becomes a callout without losing a word, a link or a format:', () => {
	const cases: [ string, () => string, unknown[] ][] = [
		[
			'a paragraph',
			() => serialize( paragraph() ),
			[ 'callout', { label: 'Note' }, [ p( rich ) ] ],
		],
		[
			'a heading',
			() => saved( 'core/heading', { content: rich, level: 1 } ),
			[ 'callout', { label: 'Note', title: rich, level: 2 } ],
		],
		[
			'a heading with a look of its own',
			() =>
				saved( 'core/heading', {
					content: rich,
					level: 3,
					textColor: 'accent-1',
				} ),
			[
				'callout',
				{ label: 'Note' },
				[
					[
						'heading',
						{ content: rich, level: 3, textColor: 'accent-1' },
					],
				],
			],
		],
		[
			'a list',
			() =>
				saved( 'core/list', {}, [
					createBlock( 'core/list-item', { content: rich } ),
				] ),
			[
				'callout',
				{ label: 'Note' },
				[
					[
						'list',
						{ ordered: false },
						[ [ 'list-item', { content: rich } ] ],
					],
				],
			],
		],
		[
			'a quote',
			() =>
				saved(
					'core/quote',
					{ citation: 'Ana <strong>Ruiz</strong>' },
					[ paragraph() ]
				),
			[
				'callout',
				{ label: 'Note' },
				[ p( rich ), p( 'Ana <strong>Ruiz</strong>' ) ],
			],
		],
		[
			'a group',
			() =>
				saved( 'core/group', { anchor: 'here', align: 'wide' }, [
					paragraph(),
					paragraph( 'Two.' ),
				] ),
			[
				'callout',
				{ label: 'Note', anchor: 'here', align: 'wide' },
				[ p( rich ), p( 'Two.' ) ],
			],
		],
		[
			'a group whose colours would not survive an author’s saving',
			() =>
				saved(
					'core/group',
					{
						style: {
							color: {
								background: 'rgb(255, 238, 221)',
								text: 'hsl(0, 100%, 25%)',
							},
							border: {
								left: {
									color: 'rgba(0, 0, 0, 0.5)',
									width: '2px',
								},
							},
						},
					},
					[ paragraph() ]
				),
			[
				'callout',
				{
					label: 'Note',
					style: {
						color: { background: '#ffeedd', text: '#800000' },
						border: { left: { color: '#00000080', width: '2px' } },
					},
				},
				[ p( rich ) ],
			],
		],
		[
			'details',
			() =>
				saved( 'core/details', { summary: rich, showContent: true }, [
					paragraph( 'Inside.' ),
				] ),
			[
				'callout',
				{ label: 'Note', title: rich, fold: 'open' },
				[ p( 'Inside.' ) ],
			],
		],
		[
			'a heading with what stands below it',
			() =>
				`${ saved( 'core/heading', {
					content: 'First',
					level: 3,
				} ) }\n\n${ serialize( [
					paragraph(),
					paragraph( 'Last.' ),
				] ) }`,
			[
				'callout',
				{ label: 'Note', title: 'First', level: 3 },
				[ p( rich ), p( 'Last.' ) ],
			],
		],
	];

	it.each( cases )( '%s', ( _, markup, expected ) => {
		expect( convert( markup(), CALLOUT ) ).toEqual( [ expected ] );
	} );
} );

describe( 'a callout becomes', () => {
	const callout = () =>
		saved(
			CALLOUT,
			{ type: 'warning', label: 'Warning', title: rich, fold: 'closed' },
			[ paragraph( 'One.' ), paragraph( 'Two.' ) ]
		);
	const words = `Warning: ${ rich }`;
	const body = [ p( 'One.' ), p( 'Two.' ) ];

	it.each( [
		[
			'core/group',
			[
				[
					'group',
					{ tagName: 'div' },
					[ p( `<strong>${ words }</strong>` ), ...body ],
				],
			],
		],
		[
			'core/quote',
			[
				[
					'quote',
					{},
					[ p( `<strong>${ words }</strong>` ), ...body ],
				],
			],
		],
		[
			'core/details',
			[ [ 'details', { summary: words, showContent: false }, body ] ],
		],
		[ 'core/paragraph', [ p( `<strong>${ words }</strong>` ), ...body ] ],
	] )( '%s', ( name, expected ) => {
		expect( convert( callout(), name ) ).toEqual( expected );
	} );

	it( 'no paragraph while it holds something else', () => {
		expect(
			convert(
				saved( CALLOUT, { label: 'Note' }, [
					createBlock( 'core/list', {}, [
						createBlock( 'core/list-item', { content: 'One' } ),
					] ),
				] ),
				'core/paragraph'
			)
		).toBeNull();
	} );
} );

test.each( sources )(
	'$plugin: $block becomes a callout though its plugin is gone',
	( { markup, callout } ) => {
		expect( parse( markup )[ 0 ]?.name ).toBe( 'core/missing' );
		expect( convert( markup, CALLOUT ) ).toEqual( [
			[ 'callout', ...callout ],
		] );
	}
);
