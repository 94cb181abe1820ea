import { createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { lookFor } from '../../../src/editor/look';
import type { Transform } from '../../../src/editor/transforms';
import { titleBlock, titleWords } from './title-words';
import type { CalloutAttributes } from '../types';

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

const wrapper = ( name: string ): Transform => ( {
	type: 'block',
	blocks: [ name ],
	transform: ( attributes: CalloutAttributes, innerBlocks: Block[] ) =>
		createBlock(
			name,
			lookFor( attributes, name ),
			takeApart( { ...attributes, anchor: undefined }, innerBlocks )
		),
} );

/**
 * Where nothing of it would be lost. Never a paragraph: WordPress would take
 * apart what is pasted at the end of one.
 */
export const toCore: Transform[] = [
	wrapper( 'core/group' ),
	wrapper( 'core/quote' ),
	{
		type: 'block',
		blocks: [ 'core/details' ],
		transform: ( attributes: CalloutAttributes, innerBlocks: Block[] ) =>
			createBlock(
				'core/details',
				{
					...lookFor( attributes, 'core/details' ),
					summary: titleWords( attributes ),
					showContent: attributes.fold !== 'closed',
				},
				innerBlocks
			),
	},
];
