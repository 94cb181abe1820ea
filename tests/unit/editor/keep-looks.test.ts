import { store as blockEditorStore } from '@wordpress/block-editor';
import {
	createBlock,
	createBlocksFromInnerBlocksTemplate,
	switchToBlockType,
} from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { dispatch, select } from '@wordpress/data';
import { store as noticesStore } from '@wordpress/notices';
import { supportValues } from '../../e2e/matrix/support-values';
import { registerBlocks } from '../../setup/register-blocks';

const CALLOUT = 'editorial-blocks/callout';

beforeAll( registerBlocks );

beforeEach( () => {
	dispatch( noticesStore ).removeAllNotices( 'snackbar' );
} );

const two = () =>
	createBlocksFromInnerBlocksTemplate( [
		[ 'core/paragraph', { content: 'One.' } ],
		[ 'core/paragraph', { content: 'Two.' } ],
	] );

/**
 * A block in the editor is made another, as the toolbar's menu does it.
 *
 * @param name       The block's.
 * @param attributes The block's.
 * @param into       What it becomes.
 * @return The attributes of what stands there then, and what the author is told.
 */
async function transform(
	name: string,
	attributes: object,
	into: string
): Promise< { kept: Block[ 'attributes' ]; said: string[] } > {
	const block = createBlock( name, { ...attributes }, two() );
	const { replaceBlocks, resetBlocks } = dispatch( blockEditorStore );
	resetBlocks( [ block ] );
	const results = switchToBlockType( [ block ], into ) ?? [];
	replaceBlocks( block.clientId, results );
	await Promise.resolve();
	return {
		kept: results[ 0 ]?.attributes ?? {},
		said: select( noticesStore )
			.getNotices()
			.map( ( { content } ) => content ),
	};
}

const told = ( panels: string ) => [
	`The new block has no place for what was set under ${ panels }. Undo brings it back.`,
];

// An author's saving takes the functions out of a gradient.
const asKept = ( value: object ): object =>
	JSON.parse(
		JSON.stringify( value )
			.replace( 'rgb(6,147,227)', '#0693e3' )
			.replace( 'rgb(155,81,224)', '#9b51e0' )
	);

const values = supportValues.map( ( value ) => ( {
	value,
	written: JSON.stringify( value ),
} ) );

describe.each( [ 'core/group', 'core/quote', 'core/details' ] )(
	'%s',
	( name ) => {
		it.each( values )( 'gives a callout $written', async ( { value } ) => {
			const { kept, said } = await transform( name, value, CALLOUT );
			expect( kept ).toMatchObject( asKept( value ) );
			expect( said ).toEqual( [] );
		} );

		it.each( values )(
			'takes $written from a callout, or the author is told',
			async ( { value } ) => {
				const { kept, said } = await transform( CALLOUT, value, name );
				const written = JSON.stringify( value );
				const unknown = [
					written.includes( '"radius"' ) &&
						name === 'core/details' &&
						'Border',
					written.includes( '"shadow"' ) &&
						name !== 'core/group' &&
						'Shadow',
				].filter( ( panel ) => panel !== false );
				expect( kept ).toMatchObject( asKept( value ) );
				expect( said ).toEqual( unknown.flatMap( told ) );
			}
		);
	}
);

it.each( [
	[
		'colours that would not survive an author’s saving',
		{
			style: {
				color: {
					background: 'rgb(255, 238, 221)',
					text: 'hsl(0, 100%, 25%)',
				},
				border: {
					left: { color: 'rgba(0, 0, 0, 0.5)', width: '2px' },
				},
			},
		},
		{
			style: {
				color: { background: '#ffeedd', text: '#800000' },
				border: { left: { color: '#00000080', width: '2px' } },
			},
		},
		[],
	],
	[
		'a colour that depends on others',
		{
			style: {
				color: {
					background: 'color-mix(in srgb, red, currentcolor)',
					text: '#112233',
				},
			},
		},
		{ style: { color: { text: '#112233' } } },
		told( 'Color' ),
	],
	[
		'colours of headings and buttons in it',
		{
			style: {
				elements: {
					heading: { color: { text: '#112233' } },
					button: { color: { text: '#445566' } },
				},
			},
		},
		{},
		told( 'Color' ),
	],
	[
		'everything else that a group can be given',
		{
			align: 'wide',
			ariaLabel: 'Aside',
			className: 'mine is-style-section-1',
			layout: { type: 'flex', orientation: 'vertical' },
			style: {
				background: { backgroundImage: { url: '/a.jpg' } },
				dimensions: { minHeight: '50vh' },
				position: { type: 'sticky' },
				typography: { writingMode: 'vertical-rl' },
			},
			tagName: 'section',
		},
		{
			align: 'wide',
			className: 'mine is-style-section-1',
			style: { typography: { writingMode: 'vertical-rl' } },
		},
		told( 'Advanced, Background, Dimensions, Layout' ),
	],
	[
		'nothing but what every group has',
		{ layout: { type: 'constrained' }, tagName: 'div' },
		{},
		[],
	],
] )( 'a group gives a callout %s', async ( _, look, kept, said ) => {
	const found = await transform( 'core/group', look, CALLOUT );
	expect( found.kept ).toMatchObject( kept );
	expect( found.said ).toEqual( said );
} );

it( 'a quote keeps the alignment of its text, both ways', async () => {
	const there = await transform(
		'core/quote',
		{ textAlign: 'center' },
		CALLOUT
	);
	expect( there.kept.style ).toEqual( {
		typography: { textAlign: 'center' },
	} );
	const back = await transform( CALLOUT, there.kept, 'core/quote' );
	expect( back.kept.textAlign ).toBe( 'center' );
	expect( [ ...there.said, ...back.said ] ).toEqual( [] );
} );

it.each( [
	[ 'core/group', { align: 'left' }, 'Alignment' ],
	[ 'core/details', { align: 'right' }, 'Alignment' ],
	[
		'core/group',
		{ style: { typography: { textAlign: 'center' } } },
		'Alignment',
	],
	[
		'core/paragraph',
		{
			anchor: 'here',
			style: {
				color: { text: '#112233' },
				shadow: '0 2px 4px #00000033',
				spacing: { padding: { top: '1rem' } },
			},
			textColor: 'contrast',
		},
		'Shadow, Dimensions',
	],
] )(
	'says what of a callout %s has no place for: %j',
	async ( into, look, panels ) => {
		const { said } = await transform( CALLOUT, look, into );
		expect( said ).toEqual( told( panels ) );
	}
);

it( 'takes a callout’s own style off, and leaves an author’s classes', async () => {
	const { kept, said } = await transform(
		CALLOUT,
		{ className: 'mine is-style-outline' },
		'core/group'
	);
	expect( kept.className ).toBe( 'mine' );
	expect( said ).toEqual( [] );
} );

it( 'says nothing of what is only looked at', async () => {
	const group = createBlock(
		'core/group',
		{ style: { position: { type: 'sticky' } } },
		two()
	);
	dispatch( blockEditorStore ).resetBlocks( [ group ] );
	expect( switchToBlockType( [ group ], CALLOUT ) ).toHaveLength( 1 );
	await Promise.resolve();
	expect( select( noticesStore ).getNotices() ).toEqual( [] );
} );

it( 'leaves the transforms of others alone', async () => {
	const { kept, said } = await transform(
		'core/heading',
		{
			content: 'One',
			style: { color: { text: 'rgb(1,2,3)' }, shadow: '0 0 #000' },
		},
		'core/paragraph'
	);
	expect( kept.style ).toEqual( { color: { text: 'rgb(1,2,3)' } } );
	expect( said ).toEqual( [] );
} );
