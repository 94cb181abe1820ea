import type { ElementContent } from 'hast';
import { defaultHandlers, toMdast } from 'hast-util-to-mdast';
import type { Handle } from 'hast-util-to-mdast';
import type { FootnoteReference, Nodes } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { attributeOf, classesOf, isElement, textOf } from '../normalize/tree';
import { parseHtml } from '../parse/html';

/**
 * Where our markup keeps what Markdown's converter looks for elsewhere.
 */
function prepared( node: ElementContent ): ElementContent {
	if ( ! isElement( node ) ) {
		return node;
	}
	const children = node.children.map( prepared );
	const properties = { ...node.properties };
	const align = attributeOf( node, 'dataAlign' );
	if ( align ) {
		properties.align = align;
	}
	const language = classesOf( node ).find( ( name ) =>
		name.startsWith( 'language-' )
	);
	const [ code ] = children;
	if ( node.tagName === 'pre' && language && isElement( code, 'code' ) ) {
		code.properties.className = [ language ];
	}
	return { ...node, properties, children };
}

/**
 * A footnote's mark shows its number, which names the note in Markdown.
 */
const sup: Handle = ( state, node ) => {
	const number = textOf( [ node ] );
	if ( ! attributeOf( node, 'dataFn' ) || ! /^\d+$/.test( number ) ) {
		return defaultHandlers.sup( state, node );
	}
	const reference: FootnoteReference = {
		type: 'footnoteReference',
		identifier: number,
		label: number,
	};
	return reference;
};

function write( tree: Nodes ): string {
	return toMarkdown( tree, {
		bullet: '-',
		emphasis: '*',
		fences: true,
		listItemIndent: 'one',
		rule: '-',
		extensions: [ gfmToMarkdown() ],
	} ).trimEnd();
}

/**
 * HTML as Markdown.
 *
 * @param html Block or inline HTML, without block comments.
 */
export function htmlToMarkdown( html: string ): string {
	const tree = parseHtml( html );
	const mdast = toMdast(
		{
			type: 'root',
			children: tree.children.flatMap( ( node ) =>
				node.type === 'doctype' ? [] : [ prepared( node ) ]
			),
		},
		{ handlers: { sup } }
	);
	return write( mdast );
}

/**
 * Inline HTML as one line of Markdown.
 *
 * @param html Inline HTML.
 */
export function inlineToMarkdown( html: string ): string {
	return htmlToMarkdown( `<p>${ html }</p>` ).replace( /\s*\n\s*/g, ' ' );
}
