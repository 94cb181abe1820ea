/** Rich text as a field hands it on: WordPress's own object or a string of HTML. */
type RichTextValue = { toString: () => string };

/**
 * Rich text without its links, whose words stay. A field's list of formats keeps
 * links from being made there, but not from being pasted; within a link of ours
 * they would be read back as something else.
 *
 * @param value What a field hands on.
 * @return HTML.
 */
export const withoutLinks = ( value: RichTextValue ): string =>
	String( value ).replace( /<\/?a\b[^>]*>/g, '' );

/**
 * Rich text in one line. A field that takes no line breaks from the keyboard
 * takes them from pasted lines all the same.
 *
 * @param value What a field hands on.
 * @return HTML.
 */
export const oneLine = ( value: RichTextValue ): string =>
	String( value ).replace( /<br[^>]*>/g, ' ' );

/**
 * Rich text without formats, links, line breaks and pictures, whose words stay.
 * What is pasted brings them into fields that have no place for them.
 *
 * @param value What a field hands on.
 * @return HTML of a text: `&amp;` and `&lt;` are still written so.
 */
export const plainText = ( value: RichTextValue ): string =>
	oneLine( value ).replace( /<[^>]*>/g, '' );
