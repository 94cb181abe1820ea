import { create } from '@wordpress/rich-text';

/**
 * How many characters of text a rich-text attribute holds.
 *
 * @param value The attribute: an HTML string, RichTextData, or nothing.
 */
export function textLength( value: unknown ): number {
	return create( { html: String( value ?? '' ) } ).text.length;
}
