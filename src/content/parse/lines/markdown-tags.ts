const TAG =
	/^<\/?(aside|div|section|details|article|figure|blockquote)\b([^<>]*)>$/i;

const MARKDOWN = /\smarkdown(?:=|\s|$)/i;

/**
 * Whether a line is a tag that Markdown stands behind at once: Notion's asides
 * and what kramdown and Python-Markdown mark with `markdown="1"`.
 *
 * @param text The line, without white space around it.
 */
export function isMarkdownTag( text: string ): boolean {
	const [ , name = '', attributes = '' ] = TAG.exec( text ) ?? [];
	return name.toLowerCase() === 'aside' || MARKDOWN.test( attributes );
}
