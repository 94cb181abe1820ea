import { calloutSlug } from './callout-slugs';
import list from './callout-types.json';

/** One type of callout, as the list, a site's filter and the editor know it. */
export type CalloutType = {
	/** What is saved: `^[a-z][a-z0-9-]{0,39}$`. */
	slug: string;
	/** The word readers see and hear first, in English. */
	label: string;
	/** When to use the type, in one line, for authors. */
	guidance: string;
	/** SVG path data on a 24 × 24 grid. */
	icon: string;
	/** `#rrggbb`, mixed with the text colour wherever it is shown. */
	accent: string;
	/** Other words for the same type in Markdown dialects and HTML classes. */
	aliases: readonly string[];
	/** What authors type into the inserter's search to find it. */
	keywords: readonly string[];
	/** Whether it has an inserter entry of its own. */
	inserter: boolean;
};

export const calloutTypes: readonly CalloutType[] = list;

export const DEFAULT_TYPE = 'note';

/** A slug that may stand in a class name; anything else is treated as a note. */
export const TYPE_PATTERN = /^[a-z][a-z0-9-]{0,39}$/;

/**
 * The type a word of some dialect stands for: a slug or an alias, in any case.
 *
 * @param word A type as written in a document, such as `INFO` or `tldr`.
 * @return The type, or undefined for a word that is none of ours.
 */
export function findCalloutType( word: string ): CalloutType | undefined {
	const slug = calloutSlug( word );
	return calloutTypes.find( ( type ) => type.slug === slug );
}
