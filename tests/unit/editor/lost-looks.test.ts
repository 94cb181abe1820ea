import { store as blockEditorStore } from '@wordpress/block-editor';
import { createBlock, switchToBlockType } from '@wordpress/blocks';
import { dispatch, select } from '@wordpress/data';
import { store as noticesStore } from '@wordpress/notices';
import { registerBlocks } from '../../setup/register-blocks';
import { told, transform } from './transform-in-editor';
import { twoParagraphs } from './two-paragraphs';

const CALLOUT = 'editorial-blocks/callout';

beforeAll( registerBlocks );

beforeEach( () => {
	dispatch( noticesStore ).removeAllNotices( 'snackbar' );
} );

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

it.each( [
	[ 'core/group', { align: 'left' }, 'Alignment' ],
	[ 'core/details', { align: 'right' }, 'Alignment' ],
	[
		'core/group',
		{ style: { typography: { textAlign: 'center' } } },
		'Alignment',
	],
	[
		'core/details',
		{
			anchor: 'here',
			style: {
				color: { text: '#112233' },
				shadow: '0 2px 4px #00000033',
				spacing: { padding: { top: '1rem' } },
			},
			textColor: 'contrast',
		},
		'Shadow',
	],
] )(
	'says what of a callout %s has no place for: %j',
	async ( into, look, panels ) => {
		const { said } = await transform( CALLOUT, look, into );
		expect( said ).toEqual( told( panels ) );
	}
);

it( 'says nothing of what is only looked at', async () => {
	const group = createBlock(
		'core/group',
		{ style: { position: { type: 'sticky' } } },
		twoParagraphs()
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
