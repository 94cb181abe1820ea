import { calloutSlug } from './callout-slugs';
import { DEFAULT_TYPE, TYPE_PATTERN } from './callout-types';

/** Words that a capital letter at the front is not enough for. */
const SPELLINGS: ReadonlyMap< string, string > = new Map( [
	[ 'faq', 'FAQ' ],
	[ 'tldr', 'TL;DR' ],
	[ 'seealso', 'See also' ],
	[ 'todo', 'To do' ],
] );

/**
 * A word without what dialects put between its parts: `TL;DR` is tldr, `See
 * also` seealso.
 *
 * @param word As a document writes it; its case stays.
 */
export function squeezed( word: string ): string {
	return word.replace( /[\s;_-]+/g, '' );
}

/**
 * A dialect's word for a type as a label. Capitals among small letters stay, as
 * somebody meant them.
 *
 * @param word Such as `danger`, `DANGER` or `field-notes`.
 */
export function asLabel( word: string ): string {
	const spaced = word.replace( /[-_]+/g, ' ' ).trim();
	const text =
		spaced === spaced.toUpperCase() ? spaced.toLowerCase() : spaced;
	return (
		SPELLINGS.get( squeezed( word ).toLowerCase() ) ??
		text.charAt( 0 ).toUpperCase() + text.slice( 1 )
	);
}

/**
 * The slug that a dialect's word stands for: one of ours, or its own if it may
 * be a slug, so that a site can still give it a look.
 *
 * @param word       A type as written in a document, such as `INFO`.
 * @param isObsidian Whether it is Obsidian's, to whom a caution is a warning.
 */
export function slugOfWord( word: string, isObsidian?: boolean ): string {
	const lower = word.toLowerCase();
	if ( isObsidian && lower === 'caution' ) {
		return 'warning';
	}
	return (
		calloutSlug( lower ) ??
		( TYPE_PATTERN.test( lower ) ? lower : DEFAULT_TYPE )
	);
}
