import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
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
 * Nodes without comments, the words on both sides of one put together.
 */
function withoutComments( nodes: readonly ElementContent[] ) {
	const seen: ( Element | Text )[] = [];
	for ( const node of nodes ) {
		const last = seen.at( -1 );
		if ( node.type === 'text' && last?.type === 'text' ) {
			const value = last.value + node.value;
			seen.splice( -1, 1, { type: 'text', value } );
		} else if ( node.type === 'text' || isElement( node ) ) {
			seen.push( node );
		}
	}
	return seen;
}

// Without its comment, a list in an item follows the words and a line's end.
function besideBlocks( node: Text, before?: Nodes, after?: Nodes ): string {
	if ( isBlank( node ) && ( ! before || ! after ) ) {
		return '';
	}
	const text = isBlock( before ) ? node.value.trimStart() : node.value;
	return isBlock( after ) ? text.trimEnd() : text;
}

/**
 * What WordPress adds when it shows a post (layout classes, sizes, ids) and the
 * white space between blocks, taken away: the same for both forms of a post.
 */
function plainNodes(
	nodes: readonly ElementContent[],
	inPre: boolean
): ElementContent[] {
	const seen = withoutComments( nodes );
	return seen.map( ( node, index ) => {
		if ( node.type === 'text' ) {
			const [ before, after ] = [ seen[ index - 1 ], seen[ index + 1 ] ];
			return inPre
				? node
				: { ...node, value: besideBlocks( node, before, after ) };
		}
		const { tagName } = node;
		const properties = Object.fromEntries(
			Object.entries( node.properties ).filter( ( [ name ] ) =>
				KEPT_ATTRIBUTES.has( name )
			)
		);
		const children = plainNodes(
			node.children,
			inPre || tagName === 'pre'
		);
		return { type: 'element', tagName, properties, children };
	} );
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
