/** Shortcodes that every WordPress runs. */
const CORE = 'audio|caption|embed|gallery|playlist|video|wp_caption';

/**
 * What WordPress may run in code: any of its own, and what may be a plugin's. An
 * index (`row[name]`) is left as it is.
 */
const IN_CODE = new RegExp(
	`\\[(?=/?(?:${ CORE })(?![\\w-]))|(?<![\\w\\])])\\[(?=/?[a-z_][\\w-]{2,}(?:[\\s=/][^\\]]*)?\\])`,
	'gi'
);

const BARE = new RegExp( `\\[(${ CORE })\\]`, 'g' );
const WRITTEN = new RegExp( `^&#91;(${ CORE })\\]$` );

/**
 * Code in the text, with the brackets of shortcodes as the code block writes its
 * own: WordPress looks for them in code, too, and readers would miss the words.
 * The editor reads them as brackets, and the block stays valid.
 *
 * @param html Code as HTML.
 */
export function withBracketsShown( html: string ): string {
	return html.replace( IN_CODE, '&#91;' );
}

/**
 * Text that names one of WordPress's own shortcodes (“the [video] element”), so
 * that readers see it. One with arguments, or with an end, is meant to run.
 *
 * @param html Inline HTML.
 */
export function withNamesShown( html: string ): string {
	return html.replace( BARE, ( shortcode, name: string ) =>
		html.includes( `[/${ name }]` ) ? shortcode : `&#91;${ name }]`
	);
}

/**
 * A paragraph of nothing but a shortcode, which is meant to run.
 *
 * @param html Inline HTML.
 */
export function withShortcodeAlone( html: string ): string {
	return html.replace( WRITTEN, '[$1]' );
}
