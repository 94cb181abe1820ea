/** What the sign means that a callout begins with, as in what Notion exports. */
const SIGNS: ReadonlyMap< string, string > = new Map( [
	[ '💡', 'tip' ],
	[ '⚠', 'warning' ],
	[ 'ℹ', 'note' ],
	[ '📝', 'note' ],
	[ '📌', 'important' ],
	[ '🔥', 'important' ],
	[ '❗', 'important' ],
	[ '❓', 'question' ],
	[ '✅', 'success' ],
	[ '🚨', 'caution' ],
	[ '🚫', 'caution' ],
	[ '🛑', 'caution' ],
] );

const LEADING = new RegExp(
	`^\\s*(${ [ ...SIGNS.keys() ].join( '|' ) })\\ufe0f?\\s*`,
	'u'
);

/**
 * The type that the sign stands for which a text begins with.
 *
 * @param text Any text.
 * @return The type's slug and how many characters the sign takes, white space
 *         on both sides included; undefined without a sign.
 */
export function leadingSign(
	text: string
): { word: string; length: number } | undefined {
	const [ all = '', sign = '' ] = LEADING.exec( text ) ?? [];
	const word = SIGNS.get( sign );
	return word === undefined ? undefined : { word, length: all.length };
}
