import { cloneBlock, createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { lookFrom } from '../../../src/editor/look';
import { siteCalloutType } from '../../../src/editor/site-words';
import type { Transform } from '../../../src/editor/transforms';
import { DEFAULT_TYPE } from '../../../src/model/callout-types';

type Attributes = Record< string, unknown >;

/** What becomes a callout's content as it is. */
const WRAPPED = [
	'core/paragraph',
	'core/list',
	'core/code',
	'core/preformatted',
	'core/table',
	'core/verse',
	'editorial-blocks/quote',
];

/**
 * A heading that holds no more than a callout's title line can.
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
		'editorial-blocks/callout',
		{ label: siteCalloutType( DEFAULT_TYPE )?.label, ...attributes },
		[ ...innerBlocks ]
	);
}

/**
 * A first heading is the title, everything else the body.
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

/**
 * A core quote's blocks, its citation a paragraph after them.
 *
 * @param attributes  The quote's attributes.
 * @param innerBlocks The quotation.
 */
export function quotedBlocks(
	attributes: Attributes,
	innerBlocks: readonly Block[]
): Block[] {
	const content = String( attributes.citation ?? '' );
	return content
		? [ ...innerBlocks, createBlock( 'core/paragraph', { content } ) ]
		: [ ...innerBlocks ];
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
		transform: ( attributes: Attributes, innerBlocks: Block[] ) =>
			note(
				lookFrom( attributes ),
				quotedBlocks( attributes, innerBlocks )
			),
	},
	{
		type: 'block',
		blocks: [ 'core/group' ],
		transform: ( attributes: Attributes, innerBlocks: Block[] ) =>
			note( lookFrom( attributes ), innerBlocks ),
	},
	{
		type: 'block',
		blocks: [ 'core/details' ],
		transform: ( attributes: Attributes, innerBlocks: Block[] ) =>
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
