/** What stands between `> ` and a callout's title in Markdown. */
export type Marker = {
	/** The type as written. */
	word: string;
	fold?: 'open' | 'closed';
	/** Whether it is Obsidian's: GitHub's users write the word in capitals. */
	isObsidian: boolean;
	/** How many characters it takes, the space after it included. */
	length: number;
};

const MARKER =
	/^\s*\[!([a-z][\w -]{0,39})(?:\|[^\]\n]*)?\]([+-]?)(?:[^\S\n]+|(?=\n)|$)/i;

/** Microsoft's extensions of the same look, none of them a callout. */
const FOREIGN =
	/^(?:div|video|include|code(?:-.*)?|embed|image|row|column|grid|tab|multi-column|infobox)$/i;

/**
 * Reads the marker that begins a quote which is a callout: GitHub's, GitLab's or
 * Obsidian's.
 *
 * @param text The quote's text from its first character.
 * @return Undefined for a quote that is none.
 */
export function readMarker( text: string ): Marker | undefined {
	const found = MARKER.exec( text );
	const word = found?.[ 1 ]?.trim();
	if ( ! found || ! word || FOREIGN.test( word ) ) {
		return undefined;
	}
	const [ all, , sign ] = found;
	return {
		word,
		...( sign && { fold: sign === '-' ? 'closed' : 'open' } ),
		length: all.length,
		isObsidian: word !== word.toUpperCase(),
	};
}
