import type { ElementContent, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
import { contentOf, isBlank, isElement } from '../normalize/tree';
import type { RichText } from '../types';

const KEPT_ATTRIBUTES = new Set( [
	'href',
	'src',
	'alt',
	'lang',
	'dir',
	'start',
	'reversed',
	'open',
	'colSpan',
	'rowSpan',
	'role',
] );

const BLOCKS = new Set(
	'p div ul ol li blockquote figure figcaption table thead tbody tfoot tr td th pre details summary h1 h2 h3 h4 h5 h6 hr dl dt dd section article aside'.split(
		' '
	)
);

function isBlock( node: Nodes | undefined ): boolean {
	return isElement( node ) && BLOCKS.has( node.tagName );
}

/**
 * What WordPress adds when it shows a post (layout classes, sizes, ids) and the
 * white space between blocks, taken away: the same for both forms of a post.
 */
function plainNode( node: ElementContent, inPre: boolean ): ElementContent[] {
	if ( node.type === 'comment' ) {
		return [];
	}
	if ( node.type !== 'element' ) {
		return [ node ];
	}
	const properties = Object.fromEntries(
		Object.entries( node.properties ).filter( ( [ name ] ) =>
			KEPT_ATTRIBUTES.has( name )
		)
	);
	const children = plainNodes(
		node.children,
		inPre || node.tagName === 'pre'
	);
	return [ { type: 'element', tagName: node.tagName, properties, children } ];
}

// Without its comment, a list in an item follows the words and a line's end.
function withoutSpaceAt( text: string, start: boolean, end: boolean ): string {
	const trimmed = start ? text.trimStart() : text;
	return end ? trimmed.trimEnd() : trimmed;
}

function plainNodes(
	nodes: readonly ElementContent[],
	inPre: boolean
): ElementContent[] {
	const visible = inPre
		? nodes
		: nodes.filter( ( node, index ) => {
				const besideBlock =
					index === 0 ||
					index === nodes.length - 1 ||
					isBlock( nodes[ index - 1 ] ) ||
					isBlock( nodes[ index + 1 ] ) ||
					nodes[ index - 1 ]?.type === 'comment' ||
					nodes[ index + 1 ]?.type === 'comment';
				return ! ( isBlank( node ) && besideBlock );
			} );
	return visible
		.map( ( node, index ) =>
			inPre || node.type !== 'text'
				? node
				: {
						...node,
						value: withoutSpaceAt(
							node.value,
							isBlock( visible[ index - 1 ] ),
							isBlock( visible[ index + 1 ] )
						),
					}
		)
		.flatMap( ( node ) => plainNode( node, inPre ) );
}

/**
 * Nodes as data: HTML without what is only looks, and the words.
 *
 * @param nodes What stands in a part of a block.
 */
export function richText( nodes: readonly Nodes[] ): RichText {
	const children = plainNodes( contentOf( nodes ), false );
	const root: Root = { type: 'root', children };
	return { html: toHtml( root ).trim(), text: toText( root ).trim() };
}
