const set = ( names: string ) => new Set( names.split( ' ' ) );

/**
 * HTML's elements: the Standard's index, and of those it calls obsolete the ones
 * that old pages hold and nobody means by a word in brackets.
 */
const ELEMENTS = set(
	'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link listing main map mark marquee math menu menuitem meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp script search section select selectedcontent slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp'
);

/** Without an end, these take what follows out of the readers' sight. */
const HIDING = set(
	'applet audio button canvas datalist dialog iframe map math noembed noframes noscript object script select style svg template textarea title video xmp'
);

/**
 * Elements that say something without an end and without attributes: it may be
 * left out, or the format goes on to the end of the block.
 */
const ENDLESS = set(
	'b big body br caption center cite code col colgroup dd dt em font hr html i input kbd li mark nobr p q rb rp rt rtc s small span strike strong sub sup tbody td tfoot th thead tr tt u wbr'
);

/**
 * Whether a start tag that nothing closes can only be a word in brackets, such
 * as a key's name, a placeholder or a type: no element, or one that would hide
 * what follows.
 *
 * @param name Lower case.
 */
export function isWord( name: string ): boolean {
	return ! ELEMENTS.has( name ) || HIDING.has( name );
}

/**
 * Whether the same holds for a tag without attributes in the middle of a
 * Markdown line, where nobody opens a section or names a source.
 *
 * @param name Lower case.
 */
export function isWordInLine( name: string ): boolean {
	return isWord( name ) || ! ENDLESS.has( name );
}

/**
 * @param name Lower case.
 */
export function isElementName( name: string ): boolean {
	return ELEMENTS.has( name );
}
