import { createBlock } from '@wordpress/blocks';
import type { Block } from '@wordpress/blocks';
import { siteCalloutType, siteWords } from '../../../src/editor/site-words';
import { asLabel, slugOfWord } from '../../../src/model/callout-words';

/** A callout as pasted HTML or Markdown has it. */
export type FoundCallout = {
	/** The type as the source writes it. */
	word: string;
	/** Inline HTML. */
	title?: string;
	fold?: 'open' | 'closed';
	isObsidian?: boolean;
};

const plain = ( html: string ) => {
	const { body } = new DOMParser().parseFromString( html, 'text/html' );
	return body.textContent.trim();
};

/**
 * The type a source's word stands for: on a site that gave its types words of
 * their own, by these.
 */
function typeOf( word: string, isObsidian?: boolean ): string {
	const known = siteWords().calloutTypes.find( ( { aliases } ) =>
		aliases.some( ( alias ) => alias.toLowerCase() === word.toLowerCase() )
	);
	return known?.slug ?? slugOfWord( word, isObsidian );
}

/**
 * The label a source's word gets: ours for a type of ours, else the word.
 */
function labelOf( word: string, slug: string ): string {
	const isTypesOwn = word.toLowerCase() === slug;
	return ( isTypesOwn && siteCalloutType( slug )?.label ) || asLabel( word );
}

/**
 * Whether a title only says the type, as renderers write it.
 *
 * @param title Its text.
 * @param word  The type as the source writes it.
 */
function repeatsType( title: string, word: string ): boolean {
	const text = title.replace( /[\s:.!]+$/, '' ).toLowerCase();
	return [ word, asLabel( word ), ...siteWords().ownLabels ].some(
		( own ) => own.toLowerCase() === text
	);
}

/**
 * A callout of ours for one that was found. A quote among Obsidian's callouts
 * becomes a quote.
 *
 * @param found       What the source says.
 * @param innerBlocks Its body.
 */
export function calloutFrom(
	found: FoundCallout,
	innerBlocks: Block[]
): Block {
	const { word, title = '', fold = 'none', isObsidian } = found;
	switch ( word.toLowerCase() ) {
		case 'quote':
		case 'cite':
			return createBlock(
				'editorial-blocks/quote',
				title ? { name: title } : {},
				innerBlocks
			);
		case 'details':
			return createBlock(
				'core/details',
				{ summary: title || asLabel( word ) },
				innerBlocks
			);
	}
	const type = typeOf( word, isObsidian );
	const text = plain( title );
	const isRepeated = text !== '' && repeatsType( text, word );
	return createBlock(
		'editorial-blocks/callout',
		{
			type,
			fold,
			label: isRepeated
				? shortened( text, word, type )
				: labelOf( word, type ),
			...( title && ! isRepeated && { title } ),
		},
		innerBlocks
	);
}

// "NOTE" is our own "Note"; "Hinweis" and "Danger" stay what they are.
function shortened( text: string, word: string, slug: string ): string {
	return text.toLowerCase() === word.toLowerCase()
		? labelOf( word, slug )
		: text.replace( /[\s:]+$/, '' );
}
