import { getBlockType, serialize } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { create, RichTextData } from '@wordpress/rich-text';
import type { QuoteAttributes } from '../types';

const FOCUSABLE =
	/<(?:a|button|input|select|textarea|iframe|video|audio|summary)\b/i;

/**
 * Whether something in a quote can take the focus, which what is hidden from
 * assistive technology must not.
 *
 * @param attributes  The quote's attributes.
 * @param innerBlocks The quotation.
 */
export function holdsLink(
	{ name, role, work, date, ratingText }: Partial< QuoteAttributes >,
	innerBlocks: Block[]
): boolean {
	return FOCUSABLE.test(
		[ name, role, work, date, ratingText ].join( ' ' ) +
			serialize( innerBlocks )
	);
}

/** The number of a note is no word, but stands in the middle of them. */
const FOOTNOTE = /<sup[^<>]*"fn".*?<\/sup>/g;

// A table has its words in rows of cells.
function textIn( value: unknown ): string {
	return typeof value === 'object' &&
		value &&
		! ( value instanceof RichTextData )
		? Object.values( value ).map( textIn ).join( ' ' )
		: create( { html: String( value ?? '' ).replace( FOOTNOTE, '' ) } )
				.text;
}

// The text a block's own rich text says, without its inner blocks.
function ownText( { name, attributes }: Block ): string {
	return Object.entries( getBlockType( name )?.attributes ?? {} )
		.filter( ( [ , { source = '' } ] ) =>
			[ 'rich-text', 'html', 'query' ].includes( source )
		)
		.map( ( [ key ] ) => textIn( attributes[ key ] ) )
		.join( ' ' );
}

// One that repeats proves nothing: nobody hears its words either.
function repeats( { name, attributes }: Block ): boolean {
	return (
		name === 'editorial-blocks/quote' &&
		attributes.kind === 'pull-quote' &&
		attributes.repeats === true
	);
}

function articleText( blocks: readonly Block[] ): string {
	return blocks
		.filter( ( block ) => ! repeats( block ) )
		.map(
			( block ) =>
				ownText( block ) + ' ' + articleText( block.innerBlocks )
		)
		.join( ' ' );
}

// A list says nothing itself; its items do.
function passages( block: Block ): string[] {
	return [
		...ownText( block ).split( /\[?…\]?|\[?\.\.\.\]?/ ),
		...block.innerBlocks.flatMap( passages ),
	];
}

// Marks, dashes, case and spaces are a matter of setting, not of words.
function wordsOf( text: string ): string {
	return text
		.toLowerCase()
		.replace( /[’‘'“”„«»"–—-]/g, '' )
		.replace( /\s+/g, ' ' )
		.trim();
}

/**
 * The first passage of a repeating pull quote that its article does not say.
 *
 * Each paragraph or list item, and each side of an ellipsis, has to be found;
 * how it ends may differ, for a pull quote may stop where the article's sentence
 * goes on.
 *
 * @param quote   The pull quote.
 * @param article The blocks of the post.
 * @return The passage's text, or undefined if every word is there.
 */
export function findMissingPassage(
	quote: Block,
	article: Block[]
): string | undefined {
	const words = wordsOf( articleText( article ) );
	return quote.innerBlocks
		.flatMap( passages )
		.map( ( passage ) => passage.trim() )
		.find( ( passage ) => {
			const ending = /(?<![.,;:!?])[.,;:!?]+$/;
			return ! words.includes( wordsOf( passage ).replace( ending, '' ) );
		} );
}
