const HTML_START =
	/^\s*(?:<!doctype html|<(?:html|head|body|article|main|section|div|p|h[1-6]|header|table|ul|ol|figure|blockquote)\b|<!-- \/?wp:)/i;

/** What only Markdown has: at the start of a line, outside of tags. */
const MARKDOWN = /^(?:#{1,6} |[-*+] |\d+[.)] |> ?|```|~~~|:::|!!! )/m;

/**
 * What a document is written in. Markdown may hold any HTML, so a document is
 * HTML only if it begins as such and nothing in it is Markdown.
 *
 * @param body The document without its front matter.
 */
export function detectForm( body: string ): 'markdown' | 'html' {
	if ( ! HTML_START.test( body ) ) {
		return 'markdown';
	}
	return /^\s*<(?:!doctype|html)/i.test( body ) || ! MARKDOWN.test( body )
		? 'html'
		: 'markdown';
}
