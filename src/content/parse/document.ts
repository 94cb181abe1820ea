import { parseHtmlDocument } from './html-document';
import { parseMarkdownDocument } from './markdown-document';
import type { ParsedDocument } from './parsed-document';
import { parseTextDocument } from './text';

/**
 * A document as a tree.
 *
 * @param form      `markdown`, `html` or `text`.
 * @param body      The document without its front matter.
 * @param firstLine The number of its first line, from 1.
 * @param title     A title that is known: text then has none in its first line.
 */
export function parseDocument(
	form: string,
	body: string,
	firstLine: number,
	title?: string
): ParsedDocument {
	if ( form === 'html' ) {
		return parseHtmlDocument( body, firstLine );
	}
	return form === 'text'
		? parseTextDocument( body, firstLine, title !== undefined )
		: parseMarkdownDocument( body, firstLine );
}
