import { textOf, writeInline } from './attribution-inline';
import type { InlineElement, InlineNode } from './attribution-inline';
import { trimNodes } from './attribution-parts';
import { sourceUrl } from './web-address';

const ITALIC = [ 'em', 'i', 'cite', 'q' ];
const BOLD = [ 'strong', 'b', 'span', 'small', 'u' ];
/** A title in quotation marks, of a few languages: the source of a pattern. */
export const QUOTED =
	'(?:"[^"]+"|“[^”]+”|„[^“”]+[“”]|«[^»]+»|‘[^’]+’|「[^」]+」|『[^』]+』|《[^》]+》)';
const QUOTED_ALONE = new RegExp( `^${ QUOTED }$` );

/** A part as far as it is marked as the title of a work. */
export type Title = {
	/** The title's inline HTML, without what marked it. */
	html: string;
	/** Where it can be read, if the mark was a link. */
	url?: string;
	/** Whether more than a link marked it. */
	marked: boolean;
};

/**
 * The element that nodes consist of, if they are one alone.
 *
 * @param nodes A part of a line.
 */
export function onlyElement(
	nodes: readonly InlineNode[]
): InlineElement | undefined {
	const [ first, ...others ] = trimNodes( nodes );
	return typeof first === 'object' && others.length === 0 ? first : undefined;
}

/**
 * A part read as a title: italic, cited, in quotation marks, linked.
 *
 * @param nodes A part of a line.
 * @return The title, or undefined for a part that nothing marks.
 */
export function readTitle( nodes: readonly InlineNode[] ): Title | undefined {
	const element = onlyElement( nodes );
	if ( ! element ) {
		const html = writeInline( trimNodes( nodes ) );
		return QUOTED_ALONE.test( html )
			? { html: html.slice( 1, -1 ).trim(), marked: true }
			: undefined;
	}
	const inner = readTitle( element.children ) ?? {
		html: plainTitle( element.children ),
		marked: false,
	};
	if ( element.tag === 'a' ) {
		return { url: sourceUrl( element.attributes.href ), ...inner };
	}
	if ( ITALIC.includes( element.tag ) ) {
		return { ...inner, marked: true };
	}
	return BOLD.includes( element.tag ) && ( inner.marked || inner.url )
		? inner
		: undefined;
}

function plainTitle( nodes: readonly InlineNode[] ): string {
	return writeInline( withoutLinks( trimNodes( nodes ) ) );
}

/**
 * Nodes with every link replaced by its text: a name and a work hold none.
 *
 * @param nodes A part of a line.
 */
export function withoutLinks( nodes: readonly InlineNode[] ): InlineNode[] {
	return nodes.flatMap( ( node ): InlineNode[] => {
		if ( typeof node === 'string' ) {
			return [ node ];
		}
		const children = withoutLinks( node.children );
		return node.tag === 'a' ? children : [ { ...node, children } ];
	} );
}

/**
 * Nodes without the elements that make all of them bold or italic.
 *
 * @param nodes A part of a line.
 */
function withoutEmphasis( nodes: readonly InlineNode[] ): InlineNode[] {
	const element = onlyElement( nodes );
	return element && [ ...ITALIC, ...BOLD ].includes( element.tag )
		? withoutEmphasis( element.children )
		: trimNodes( nodes );
}

/**
 * The words of nodes as a reader sees them, single-spaced.
 *
 * @param nodes A part of a line.
 */
export function wordsOf( nodes: readonly InlineNode[] ): string {
	return textOf( nodes )
		.replace( /&lt;/g, '<' )
		.replace( /&gt;/g, '>' )
		.replace( /&amp;/g, '&' )
		.replace( /\s+/g, ' ' )
		.trim();
}

/**
 * A name's inline HTML: without links, and without what makes all of it bold.
 *
 * @param nodes A part of a line.
 */
export function nameHtml( nodes: readonly InlineNode[] ): string {
	return writeInline( withoutEmphasis( withoutLinks( nodes ) ) );
}

/**
 * An address as a field, absent where there is none.
 *
 * @param source What may have one.
 */
export function urlOf( { url }: { url?: string } ): { url?: string } {
	return url === undefined ? {} : { url };
}
