import { cloneBlock, createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { siteCalloutType } from '../../src/editor/site-words';
import type { Transform } from '../../src/editor/transforms';
import { DEFAULT_TYPE } from '../../src/model/callout-types';
import { lookFrom } from '../../src/editor/look';
import { titleBlock, titleWords } from './title-words';
import type { CalloutAttributes } from './types';

const NAME = 'editorial-blocks/callout';

/** What becomes a callout's content as it is. */
const WRAPPED = [
	'core/paragraph',
	'core/list',
	'core/code',
	'core/preformatted',
	'core/table',
	'core/verse',
];

/**
 * A heading that holds no more than a callout's title line can.
 * @param root0
 * @param root0.name
 * @param root0.attributes
 */
const isPlainHeading = ( { name, attributes }: Block ) =>
	name === 'core/heading' &&
	Object.entries( attributes ).every(
		( [ key, value ] ) =>
			value === undefined ||
			[ 'content', 'level', 'anchor' ].includes( key )
	);

function note( attributes: object, innerBlocks: readonly Block[] ): Block {
	return createBlock(
		NAME,
		{ label: siteCalloutType( DEFAULT_TYPE )?.label, ...attributes },
		[ ...innerBlocks ]
	);
}

/**
 * A first heading is the title, everything else the body.
 * @param blocks
 */
function noteAround( blocks: readonly Block[] ): Block {
	const [ first, ...rest ] = blocks;
	const copies = ( originals: readonly Block[] ) =>
		originals.map( ( block ) => cloneBlock( block ) );
	if ( ! first || ! isPlainHeading( first ) ) {
		return note( {}, copies( blocks ) );
	}
	const { anchor, content, level } = first.attributes;
	return note(
		// There is no first level: the page's own title has it.
		{ title: content, level: Math.max( Number( level ), 2 ), anchor },
		copies( rest )
	);
}

/** Text, containers and whatever several blocks are selected. */
export const fromCore: Transform[] = [
	{
		type: 'block',
		isMultiBlock: true,
		blocks: [ '*' ],
		isMatch: ( _: unknown, selected: Block | Block[] ) => {
			const blocks = [ selected ].flat();
			return (
				blocks.length > 1 ||
				[ ...WRAPPED, 'core/heading' ].includes(
					blocks[ 0 ]?.name ?? ''
				)
			);
		},
		__experimentalConvert: ( selected: Block | Block[] ) =>
			noteAround( [ selected ].flat() ),
	},
	{
		type: 'block',
		blocks: [ 'core/quote' ],
		transform: (
			attributes: Record< string, unknown >,
			innerBlocks: Block[]
		) =>
			note( lookFrom( attributes ), [
				...innerBlocks,
				...( String( attributes.citation ?? '' )
					? [
							createBlock( 'core/paragraph', {
								content: attributes.citation,
							} ),
						]
					: [] ),
			] ),
	},
	{
		type: 'block',
		blocks: [ 'core/group' ],
		transform: (
			attributes: Record< string, unknown >,
			innerBlocks: Block[]
		) => note( lookFrom( attributes ), innerBlocks ),
	},
	{
		type: 'block',
		blocks: [ 'core/details' ],
		transform: (
			attributes: Record< string, unknown >,
			innerBlocks: Block[]
		) =>
			note(
				{
					...lookFrom( attributes ),
					title: attributes.summary,
					fold: attributes.showContent ? 'open' : 'closed',
				},
				innerBlocks
			),
	},
];

/**
 * A callout taken apart: its title line, then its body.
 *
 * @param attributes  The callout's attributes.
 * @param innerBlocks Its body.
 */
export function takeApart(
	attributes: CalloutAttributes,
	innerBlocks: readonly Block[]
): Block[] {
	return [ titleBlock( attributes ), ...innerBlocks ];
}

const look = ( attributes: CalloutAttributes ) =>
	lookFrom( { ...attributes, className: undefined } );

const holdsOnly = ( name: string ) => ( _: unknown, block: Block ) =>
	block.innerBlocks.every( ( inner ) => inner.name === name );

/** Where nothing of it would be lost. */
export const toCore: Transform[] = [
	{
		type: 'block',
		blocks: [ 'core/group' ],
		transform: ( attributes: CalloutAttributes, innerBlocks: Block[] ) =>
			createBlock(
				'core/group',
				look( attributes ),
				takeApart( attributes, innerBlocks )
			),
	},
	{
		type: 'block',
		blocks: [ 'core/quote' ],
		transform: ( attributes: CalloutAttributes, innerBlocks: Block[] ) =>
			createBlock(
				'core/quote',
				look( attributes ),
				takeApart( attributes, innerBlocks )
			),
	},
	{
		type: 'block',
		blocks: [ 'core/details' ],
		transform: ( attributes: CalloutAttributes, innerBlocks: Block[] ) =>
			createBlock(
				'core/details',
				{
					...look( attributes ),
					summary: titleWords( attributes ),
					showContent: attributes.fold !== 'closed',
				},
				innerBlocks
			),
	},
	{
		type: 'block',
		blocks: [ 'core/paragraph' ],
		isMatch: holdsOnly( 'core/paragraph' ),
		transform: ( attributes: CalloutAttributes, innerBlocks: Block[] ) =>
			takeApart( { ...attributes, level: 0 }, innerBlocks ),
	},
];
