import { RichText } from '@wordpress/block-editor';

/**
 * Whether a rich-text attribute holds nothing a reader could see.
 *
 * @param value The attribute: absent, an HTML string or RichTextData.
 */
export function isEmpty( value?: string ): boolean {
	return value === undefined || RichText.isEmpty( value );
}
