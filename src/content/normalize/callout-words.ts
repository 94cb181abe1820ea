import type { Nodes } from 'hast';
import { TYPE_PATTERN } from '../../model/callout-types';
import { asLabel } from '../../model/callout-words';
import { escapeText } from '../blocks/escape';
import { callout } from '../blocks/own-callout';
import type { BlockNode } from '../blocks/block';
import type { Conversion } from '../conversion';
import { isSameLabel, labelOfType, typeOf } from '../labels';

export type Found = {
	/** The type as the document writes it. */
	word: string;
	/** Inline HTML. */
	title?: string;
	fold?: 'open' | 'closed';
	body: readonly Nodes[];
	line?: number;
	/** Whether it is Obsidian's, to whom a caution is a warning. */
	isObsidian?: boolean;
};

function slugOf( found: Found, context: Conversion ): string {
	const { word, isObsidian } = found;
	if ( isObsidian && word.toLowerCase() === 'caution' ) {
		return 'warning';
	}
	const known = typeOf( word, context.labels );
	if ( known ) {
		return known;
	}
	const slug = word
		.toLowerCase()
		.replace( /[^a-z0-9-]+/g, '-' )
		.replace( /^[^a-z]+|-+$/g, '' );
	return TYPE_PATTERN.test( slug ) ? slug : 'note';
}

/**
 * The word as the callout's label: ours for our own types, else the source's.
 */
function labelOf( word: string, slug: string, context: Conversion ): string {
	const own = labelOfType( slug, context.labels );
	const isOwn =
		word.toLowerCase() === slug ||
		// Capitals do not tell which small letters are meant.
		( own && word === word.toUpperCase() && isSameLabel( word, own ) );
	return isOwn && own ? own : asLabel( word );
}

const plain = ( html: string ) =>
	html
		.replace( /<[^>]*>/g, '' )
		.replace( /[\s:.!]+$/, '' )
		.trim()
		.toLowerCase();

/**
 * Whether a title only repeats the callout's type, as generators write it.
 *
 * @param title   Inline HTML.
 * @param word    The type as the document writes it.
 * @param slug    The type.
 * @param context The run.
 */
function repeatsType(
	title: string,
	word: string,
	slug: string,
	context: Conversion
): boolean {
	const text = plain( title );
	return (
		! /<(?:a|img|code)\b/.test( title ) &&
		( text === word.toLowerCase() ||
			text === asLabel( word ).toLowerCase() ||
			typeOf( text, context.labels ) === slug )
	);
}

/**
 * Any dialect's callout as our block.
 *
 * @param found   What the dialect says.
 * @param context The run.
 */
export function calloutBlock( found: Found, context: Conversion ): BlockNode {
	const { word, title = '', fold, body, line } = found;
	const slug = slugOf( found, context );
	if ( typeOf( word, context.labels ) === undefined ) {
		context.warn(
			`“${ word }” is no type of callout we know: it looks like a note, and keeps its name.`,
			line
		);
	}
	const repeated = repeatsType( title, word, slug, context );
	const label =
		repeated && plain( title ) !== slug
			? asLabel(
					title.replace( /<[^>]*>/g, '' ).replace( /[\s:]+$/, '' )
				)
			: escapeText( labelOf( repeated ? slug : word, slug, context ) );
	return {
		...callout(
			{
				type: slug,
				label,
				title: repeated ? undefined : title || undefined,
				fold: fold ?? 'none',
			},
			context.flow( body )
		),
		origin: { rawType: word, line },
	};
}
