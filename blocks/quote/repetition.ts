import { getBlockType, serialize } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { create } from '@wordpress/rich-text';

const FOCUSABLE =
	/<(?:a|button|input|select|textarea|iframe|video|audio|summary)\b/i;

/**
 * Whether something in a quote can take the focus, which what is hidden from
 * assistive technology must not.
 *
 * @param fields      The attribution's parts, as inline HTML.
 * @param innerBlocks The quotation.
 */
export function holdsLink(
	fields: readonly ( string | undefined )[],
	innerBlocks: Block[]
): boolean {
	return FOCUSABLE.test( fields.join( ' ' ) + serialize( innerBlocks ) );
}

// The text a block's own rich text says, without its inner blocks.
function ownText( { name, attributes }: Block ): string {
	return Object.entries( getBlockType( name )?.attributes ?? {} )
		.filter(
			( [ , { source } ] ) => source === 'rich-text' || source === 'html'
		)
		.map(
			( [ key ] ) =>
				create( { html: String( attributes[ key ] ?? '' ) } ).text
		)
		.join( ' ' );
}

function allText( blocks: Block[], except: string ): string {
	return blocks
		.filter( ( { clientId } ) => clientId !== except )
		.map(
			( block ) =>
				ownText( block ) + ' ' + allText( block.innerBlocks, except )
		)
		.join( ' ' );
}

// Marks, case and spaces are a matter of setting, not of words.
function wordsOf( text: string ): string {
	return text
		.toLowerCase()
		.replace( /[’‘]/g, "'" )
		.replace( /[“”„«»"]/g, '' )
		.replace( /\s+/g, ' ' )
		.trim();
}

/**
 * The first passage of a pull quote that no longer stands in its article.
 *
 * Each paragraph, and each side of an ellipsis, has to be found; how it ends
 * may differ, for a pull quote may stop where the article's sentence goes on.
 *
 * @param quote   The pull quote.
 * @param article All blocks of the post.
 * @return The passage's text, or undefined if every word is there.
 */
export function findMissingPassage(
	quote: Block,
	article: Block[]
): string | undefined {
	const words = wordsOf( allText( article, quote.clientId ) );
	return quote.innerBlocks
		.flatMap( ( block ) =>
			ownText( block ).split( /\[?…\]?|\[?\.\.\.\]?/ )
		)
		.map( ( passage ) => passage.trim() )
		.find( ( passage ) => {
			const ending = /(?<![.,;:!?])[.,;:!?]+$/;
			return ! words.includes( wordsOf( passage ).replace( ending, '' ) );
		} );
}
