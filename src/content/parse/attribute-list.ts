import { isTypeWord } from './lines/words';

/** One attribute of kramdown's and Python-Markdown's lists. */
const ATTRIBUTE = String.raw`(?:[.#][\w:-]+|[\w:-]+=(?:"[^"{}]*"|'[^'{}]*'|[^\s"'{}]+))`;
const LIST = String.raw`\{:?[ \t]*${ ATTRIBUTE }(?:[ \t]+${ ATTRIBUTE })*[ \t]*\}`;

/** A list right behind the element it belongs to. */
export const LIST_FIRST = new RegExp( `^${ LIST }` );

/** A list on the last line of the paragraph it belongs to, or on its only one. */
export const LIST_LAST = new RegExp( `(?:^|\\n)[ \\t]*(${ LIST })\\s*$` );

/** Themes' names of the same types: Chirpy, Minimal Mistakes, Bootstrap. */
const PREFIXED =
	/^(?:prompt|notice|alert|callout|admonition|box|hint|message)-{1,2}([a-z]+)$/;

const COLOURS: Readonly< Record< string, string > > = {
	primary: 'note',
	secondary: 'note',
};

/**
 * The type of callout that a list of attributes makes of what it belongs to.
 *
 * @param list What stands in the braces.
 * @return The type's word, and whether the first paragraph is the title;
 *         undefined for attributes of other kinds.
 */
export function typeOfMark(
	list: string
): { word: string; isTitled: boolean } | undefined {
	for ( const [ , name = '' ] of list.matchAll( /\.([A-Za-z][\w-]*)/g ) ) {
		const short = name.replace( /-title$/, '' );
		const prefixed = PREFIXED.exec( short )?.[ 1 ] ?? '';
		const word = COLOURS[ prefixed ] ?? prefixed;
		if ( isTypeWord( short ) || isTypeWord( word ) ) {
			return {
				word: isTypeWord( short ) ? short : word,
				isTitled: short !== name,
			};
		}
		if ( name === 'notice' ) {
			return { word: 'note', isTitled: false };
		}
	}
	return undefined;
}
