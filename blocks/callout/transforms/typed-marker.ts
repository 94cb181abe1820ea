import { store as blockEditorStore } from '@wordpress/block-editor';
import { cloneBlock, createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { dispatch, select } from '@wordpress/data';
import { lookFrom } from '../../../src/editor/look';
import { siteWords } from '../../../src/editor/site-words';
import { joinLastUndoStep } from '../../../src/editor/use-no-undo-step';
import type { Transform } from '../../../src/editor/transforms';
import { calloutFrom } from './found-callout';
import { quotedBlocks } from './from-core';

/**
 * Lets a callout that was typed as a quote's first words take the quote's place,
 * as `> [!tip]` means in Markdown.
 *
 * It waits until WordPress has put the callout where the paragraph was: a prefix
 * says nothing of what it stands in.
 *
 * @param callout The callout just made.
 */
async function takeQuotesPlace( { clientId }: Block ): Promise< void > {
	await Promise.resolve();
	const { getBlock, getBlockParents } = select( blockEditorStore );
	const quote = getBlock( getBlockParents( clientId, true )[ 0 ] ?? '' );
	const callout = getBlock( clientId );
	if (
		! callout ||
		quote?.name !== 'core/quote' ||
		quote.innerBlocks[ 0 ]?.clientId !== clientId
	) {
		return;
	}
	const body = quotedBlocks( quote.attributes, [
		...callout.innerBlocks,
		...quote.innerBlocks.slice( 1 ),
	] ).map( ( block ) => cloneBlock( block ) );
	const { replaceBlocks, selectBlock } = dispatch( blockEditorStore );
	joinLastUndoStep();
	replaceBlocks( quote.clientId, [
		cloneBlock( callout, lookFrom( quote.attributes ), body ),
	] );
	if ( body[ 0 ] ) {
		selectBlock( body[ 0 ].clientId, 0 );
	}
}

// As every site's authors know its types, and as calloutFrom() knows more.
const words = [
	...siteWords().calloutTypes.flatMap( ( { slug, aliases } ) => [
		slug,
		...aliases.map( ( alias ) => alias.toLowerCase() ),
	] ),
	'quote',
	'cite',
];

const spellings = ( word: string ) => [
	word,
	word.toUpperCase(),
	word.charAt( 0 ).toUpperCase() + word.slice( 1 ),
];

/** `[!tip]` and a space, at the start of a paragraph. */
export const typedMarkers: Transform[] = words
	.flatMap( spellings )
	.map( ( word ) => ( {
		type: 'prefix',
		prefix: `[!${ word }]`,
		transform: ( content: string ) => {
			const callout = calloutFrom( { word }, [
				createBlock( 'core/paragraph', { content } ),
			] );
			void takeQuotesPlace( callout );
			return callout;
		},
	} ) );
