import aliases from './callout-aliases.json';

const slugs = new Map(
	Object.entries( aliases ).flatMap( ( [ slug, words ] ) =>
		[ slug, ...words ].map( ( word ) => [ word, slug ] )
	)
);

/**
 * The slug of the type that a word of some dialect stands for.
 *
 * It stands apart from the list of types, of which it is written by
 * tools/callout-types.ts, so that an author's browser, which gets the site's own
 * types from the page, does not load ours a second time.
 *
 * @param word A type as written in a document, such as `INFO` or `tldr`.
 * @return Undefined for a word that is none of ours.
 */
export function calloutSlug( word: string ): string | undefined {
	return slugs.get( word.toLowerCase() );
}
