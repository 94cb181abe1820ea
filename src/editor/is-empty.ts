import { RichText } from '@wordpress/block-editor';

/** What WordPress drops when it reads rich text that holds nothing else. */
const ONLY_SPACE = /^[ \t\r\n]+$/;

/**
 * Whether a rich-text attribute holds nothing a reader could see. Saving a label
 * of two spaces would write an element that is read back as empty, and the block
 * would be invalid.
 *
 * @param value The attribute: absent, an HTML string or RichTextData.
 */
export function isEmpty( value?: string ): boolean {
	return (
		value === undefined ||
		RichText.isEmpty( value ) ||
		ONLY_SPACE.test( String( value ) )
	);
}
