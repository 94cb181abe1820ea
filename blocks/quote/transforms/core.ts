import { createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import type { Transform } from '../../../src/editor/transforms';
import { fitsCitation, joinCitation, splitCitation } from './citation';
import { newQuote } from './new-quote';
import { ownParts } from './own-parts';
import { lookFor, lookFrom } from '../../../src/editor/look';
import type { QuoteAttributes } from '../types';

type Attributes = Record< string, unknown >;

const CENTERED = 'is-style-centered';
const html = ( value: unknown ) => String( value ?? '' );

/** Core's quote and pull quote, with everything of theirs that has a home. */
export const fromCore: Transform[] = [
	{
		type: 'block',
		blocks: [ 'core/quote' ],
		transform: ( attributes: Attributes, innerBlocks: Block[] ) =>
			newQuote(
				{
					...lookFrom( attributes ),
					...splitCitation( html( attributes.citation ) ),
				},
				innerBlocks
			),
	},
	{
		type: 'block',
		blocks: [ 'core/pullquote' ],
		transform: ( attributes: Attributes ) => {
			const className = html( attributes.className );
			return newQuote(
				{
					...lookFrom( attributes ),
					...splitCitation( html( attributes.citation ) ),
					kind: 'pull-quote',
					// Core centres its pull quotes.
					className: className.includes( 'is-style-' )
						? className
						: [ className, CENTERED ].filter( Boolean ).join( ' ' ),
				},
				[
					createBlock( 'core/paragraph', {
						content: html( attributes.value ),
					} ),
				]
			);
		},
	},
];

// Core's quotes hold no picture, stars, language or mark of repetition.
function fitsCore( attributes: QuoteAttributes ): boolean {
	const { lang, portraitUrl, rating, repeats } = attributes;
	return (
		! ( lang || portraitUrl || rating || repeats ) &&
		fitsCitation( ownParts( attributes ) )
	);
}

const without = ( className = '', name: string ) =>
	className
		.split( ' ' )
		.filter( ( other ) => other && other !== name )
		.join( ' ' ) || undefined;

/** Offered only where nothing of the quote would be lost. */
export const toCore: Transform[] = [
	{
		type: 'block',
		blocks: [ 'core/quote' ],
		isMatch: fitsCore,
		transform: ( attributes: QuoteAttributes, innerBlocks: Block[] ) =>
			createBlock(
				'core/quote',
				{
					...lookFor( attributes, 'core/quote' ),
					citation: joinCitation( ownParts( attributes ) ),
				},
				innerBlocks
			),
	},
	{
		type: 'block',
		blocks: [ 'core/pullquote' ],
		isMatch: ( attributes: QuoteAttributes, block: Block ) =>
			fitsCore( attributes ) &&
			block.innerBlocks.length === 1 &&
			block.innerBlocks[ 0 ]?.name === 'core/paragraph',
		transform: ( attributes: QuoteAttributes, innerBlocks: Block[] ) =>
			createBlock( 'core/pullquote', {
				...lookFor( attributes, 'core/pullquote' ),
				className: without( attributes.className, CENTERED ),
				value: html( innerBlocks[ 0 ]?.attributes.content ),
				citation: joinCitation( ownParts( attributes ) ),
			} ),
	},
];
