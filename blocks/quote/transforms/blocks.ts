import { createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import type { Transform } from '../../../src/editor/transforms';
import { joinCitation } from './citation';
import { newQuote } from './new-quote';
import { ownParts } from './own-parts';
import { isEmpty } from '../../../src/editor/is-empty';
import { lookFrom } from '../../../src/editor/look';
import { takeAttribution } from './take-attribution';
import type { QuoteAttributes } from '../types';

const SINGLE = [
	'core/paragraph',
	'core/heading',
	'core/list',
	'core/verse',
	'core/preformatted',
	'core/code',
];
const CALLOUT = 'editorial-blocks/callout';
const QUOTES = [ 'core/quote', 'core/pullquote', 'editorial-blocks/quote' ];

function quoteOf( blocks: readonly Block[], look = {} ): Block {
	const { parts, quotation } = takeAttribution( blocks );
	return newQuote( { ...look, ...parts }, quotation );
}

// A callout's label and title are words too: they become its first paragraph.
function calloutWords( { attributes, innerBlocks }: Block ): Block[] {
	const words = [ attributes.label, attributes.title ]
		.map( ( value ) => String( value ?? '' ) )
		.filter( Boolean );
	return [
		createBlock( 'core/paragraph', {
			content: `<strong>${ words.join( ': ' ) }</strong>`,
		} ),
		...innerBlocks,
	];
}

/** Any text, a group, a callout, or whatever several blocks are selected. */
export const fromBlocks: Transform[] = [
	{
		type: 'block',
		isMultiBlock: true,
		blocks: [ '*' ],
		isMatch: ( _: unknown, selected: Block | Block[] ) => {
			const blocks = [ selected ].flat();
			return blocks.length === 1
				? SINGLE.includes( blocks[ 0 ]?.name ?? '' )
				: ! blocks.some( ( { name } ) => QUOTES.includes( name ) );
		},
		__experimentalConvert: ( selected: Block | Block[] ) =>
			quoteOf( [ selected ].flat() ),
	},
	{
		type: 'block',
		blocks: [ 'core/group' ],
		transform: (
			attributes: Record< string, unknown >,
			innerBlocks: Block[]
		) => quoteOf( innerBlocks, lookFrom( attributes ) ),
	},
	{
		type: 'block',
		blocks: [ CALLOUT ],
		__experimentalConvert: ( selected: Block | Block[] ) =>
			[ selected ].flat().map( ( block ) =>
				quoteOf(
					calloutWords( block ),
					lookFrom( {
						...block.attributes,
						className: undefined,
					} )
				)
			),
	},
];

/**
 * A quote taken apart: its rating, its words, its attribution as a line, its
 * portrait as an image.
 *
 * @param attributes  The quote's attributes.
 * @param innerBlocks The quotation.
 */
export function takeApart(
	attributes: QuoteAttributes,
	innerBlocks: readonly Block[]
): Block[] {
	const { portraitAlt, portraitId, portraitUrl, ratingText } = attributes;
	const line = joinCitation( ownParts( attributes ) );
	const paragraph = ( content: string ) =>
		createBlock( 'core/paragraph', { content } );
	return [
		...( isEmpty( ratingText )
			? []
			: [ paragraph( String( ratingText ) ) ] ),
		...innerBlocks,
		...( portraitUrl
			? [
					createBlock( 'core/image', {
						id: portraitId,
						url: portraitUrl,
						alt: portraitAlt,
					} ),
				]
			: [] ),
		...( line ? [ paragraph( `— ${ line }` ) ] : [] ),
	];
}

const ownLanguage = ( { lang }: QuoteAttributes ) => ! lang;

/** A language has no home in a paragraph: with one, neither is offered. */
export const toBlocks: Transform[] = [
	{
		type: 'block',
		blocks: [ 'core/paragraph' ],
		isMatch: ( attributes: QuoteAttributes, block: Block ) =>
			ownLanguage( attributes ) &&
			! attributes.portraitUrl &&
			block.innerBlocks.every(
				( { name } ) => name === 'core/paragraph'
			),
		transform: takeApart,
	},
	{
		type: 'block',
		blocks: [ 'core/group' ],
		isMatch: ownLanguage,
		transform: ( attributes: QuoteAttributes, innerBlocks: Block[] ) =>
			createBlock(
				'core/group',
				lookFrom( { ...attributes, className: undefined } ),
				takeApart( attributes, innerBlocks )
			),
	},
];
