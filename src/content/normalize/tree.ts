import type { Element, ElementContent, Nodes, Root } from 'hast';

/**
 * @param node Any node.
 * @param tags Names, lower case; none asks for any element.
 */
export function isElement< Tag extends string = string >(
	node: Nodes | undefined,
	...tags: Tag[]
): node is Element & { tagName: Tag } {
	return (
		node?.type === 'element' &&
		( tags.length === 0 || tags.some( ( tag ) => tag === node.tagName ) )
	);
}

/**
 * Whether nothing of a node can be seen: white space or a comment.
 *
 * @param node Any node.
 */
export function isBlank( node: Nodes ): boolean {
	return node.type === 'text'
		? /^[ \t\r\n\f]*$/.test( node.value )
		: node.type !== 'element';
}

/**
 * The words of nodes, a line break as a newline.
 *
 * @param nodes Any nodes.
 */
export function textOf( nodes: readonly Nodes[] ): string {
	return nodes
		.map( ( node ) => {
			if ( node.type === 'text' ) {
				return node.value;
			}
			if ( isElement( node, 'br' ) ) {
				return '\n';
			}
			return 'children' in node ? textOf( node.children ) : '';
		} )
		.join( '' );
}

/**
 * @param node An element.
 */
export function classesOf( node: Element ): string[] {
	const { className } = node.properties;
	return Array.isArray( className ) ? className.map( String ) : [];
}

/**
 * An attribute as text.
 *
 * @param node An element.
 * @param name Its property's name in hast, such as `dateTime`.
 */
export function attributeOf( node: Element, name: string ): string | undefined {
	const value = node.properties[ name ];
	if ( value === undefined || value === null || value === false ) {
		return undefined;
	}
	return Array.isArray( value ) ? value.join( ' ' ) : String( value );
}

/**
 * @param node An element or a root.
 */
export function elementsOf( node: Element | Root ): Element[] {
	return contentOf( node.children ).filter(
		( child ) => child.type === 'element'
	);
}

/**
 * The first element below a node that satisfies a test, in document order.
 *
 * @param node Where to look.
 * @param test What to look for.
 */
export function findElement(
	node: Element | Root,
	test: ( element: Element ) => boolean
): Element | undefined {
	for ( const child of elementsOf( node ) ) {
		const found = test( child ) ? child : findElement( child, test );
		if ( found ) {
			return found;
		}
	}
	return undefined;
}

/**
 * Children that an element can have, out of a root's.
 *
 * @param nodes Any nodes.
 */
export function contentOf( nodes: readonly Nodes[] ): ElementContent[] {
	return nodes.filter(
		( node ): node is ElementContent =>
			node.type === 'element' ||
			node.type === 'text' ||
			node.type === 'comment'
	);
}

/**
 * Nodes without blank ones at either end.
 *
 * @param nodes Siblings.
 */
export function trimBlank< Node extends Nodes >(
	nodes: readonly Node[]
): Node[] {
	const first = nodes.findIndex( ( node ) => ! isBlank( node ) );
	const last = nodes.findLastIndex( ( node ) => ! isBlank( node ) );
	// Where all are blank, both are -1, and nothing is left.
	return nodes.slice( first, last + 1 );
}
