import { createBlock, getSaveContent } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { siteWords } from '../../src/editor/site-words';
import type { Transform, Transforms } from '../../src/editor/transforms';
import metadata from './block.json';
import { asRichText, labelOf } from './label';
import {
	otherControls,
	otherMarkup,
	readOtherControl,
	readOtherHtml,
} from './other-plugins';
import { inertElement, leadsToTop, onlyTopLink } from './top-link';
import type { ScrollToTopAttributes } from './types';

type Html = string | { toString: () => string };
type Paragraph = { content?: Html };
type Button = { url?: string; text?: Html };
type Missing = { originalName?: string; originalUndelimitedContent?: string };

/**
 * The block, named by plain words; by its arrow alone where there were none.
 *
 * @param text What it is called; the site's own words where empty.
 * @param show What of it is seen.
 */
function control(
	text: string,
	show: ScrollToTopAttributes[ 'show' ] = text ? 'both' : 'icon'
): Block {
	return createBlock( metadata.name, {
		label: text ? asRichText( text ) : siteWords().scrollToTop,
		show,
	} );
}

const linkIn = ( content: Html = '' ) =>
	onlyTopLink( inertElement( String( content ) ) );

const fromButton = ( { text = '' }: Button ) =>
	control( labelOf( inertElement( String( text ) ) ) );

function fromOther( html: string ): Block {
	const { text, show } = readOtherHtml( html );
	return control( text, show );
}

const onlyButton = ( { innerBlocks }: Block ) =>
	innerBlocks.length === 1 && leadsToTop( innerBlocks[ 0 ]?.attributes.url );

/**
 * From links and buttons to the top, whoever made them. Not back to a paragraph:
 * Delete at the end of one would make the control a part of it.
 */
export const transforms: Transforms = {
	from: [
		{
			type: 'block',
			blocks: [ 'core/paragraph' ],
			isMatch: ( { content }: Paragraph ) =>
				linkIn( content ) !== undefined,
			transform: ( { content }: Paragraph ) => {
				const link = linkIn( content );
				return control( link ? labelOf( link ) : '' );
			},
		},
		{
			type: 'block',
			blocks: [ 'core/button' ],
			isMatch: ( { url }: Button ) => leadsToTop( url ),
			transform: fromButton,
		},
		{
			type: 'block',
			blocks: [ 'core/buttons' ],
			isMatch: ( _attributes: object, block: Block ) =>
				onlyButton( block ),
			transform: ( _attributes: object, [ button ]: Block< Button >[] ) =>
				fromButton( button?.attributes ?? {} ),
		},
		...otherControls.map( ( name ): Transform => ( {
			type: 'block',
			blocks: [ name ],
			transform: (
				attributes: Record< string, unknown >,
				innerBlocks: Block[]
			) => fromOther( getSaveContent( name, attributes, innerBlocks ) ),
		} ) ),
		{
			// What WordPress shows of a block whose plugin is gone.
			type: 'block',
			blocks: [ 'core/missing' ],
			isMatch: ( { originalName = '' }: Missing ) =>
				otherControls.includes( originalName ),
			transform: ( { originalUndelimitedContent = '' }: Missing ) =>
				fromOther( originalUndelimitedContent ),
		},
		{
			type: 'raw',
			isMatch: ( node: Element ) =>
				node.matches( otherMarkup ) ||
				( node.nodeName === 'P' && onlyTopLink( node ) !== undefined ),
			transform: ( node: Element ) => {
				const link = onlyTopLink( node );
				if ( link ) {
					return control( labelOf( link ) );
				}
				const { text, show } = readOtherControl( node );
				return control( text, show );
			},
		},
	],
};
