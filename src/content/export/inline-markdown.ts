import type { Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Handle } from 'hast-util-to-mdast';
import type { FootnoteReference } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { visit } from 'unist-util-visit';
import { attributeOf, classesOf, isElement, textOf } from '../normalize/tree';
import { parseHtml } from '../parse/html';

/**
 * Sets what Markdown's converter looks for where our markup keeps it elsewhere.
 */
function prepare( tree: Root ): void {
	visit( tree, 'element', ( node ) => {
		node.properties.align = attributeOf( node, 'dataAlign' );
		const [ code ] = node.children;
		if ( isElement( code, 'code' ) ) {
			code.properties.className = classesOf( node );
		}
	} );
}

/**
 * A footnote's mark shows its number, which names the note in Markdown. Of any
 * other `sup` convert() makes something else, and its block stays as it is.
 */
const sup: Handle = ( _, node ) => {
	const number = textOf( [ node ] );
	const reference: FootnoteReference = {
		type: 'footnoteReference',
		identifier: number,
		label: number,
	};
	return reference;
};

/**
 * HTML as Markdown.
 *
 * @param html Block or inline HTML, without block comments.
 */
export function htmlToMarkdown( html: string ): string {
	const tree = parseHtml( html );
	prepare( tree );
	return toMarkdown( toMdast( tree, { handlers: { sup } } ), {
		bullet: '-',
		rule: '-',
		extensions: [ gfmToMarkdown() ],
	} ).trimEnd();
}

/**
 * Inline HTML as Markdown.
 *
 * @param html Inline HTML.
 */
export function inlineToMarkdown( html: string ): string {
	return htmlToMarkdown( `<p>${ html }</p>` );
}
