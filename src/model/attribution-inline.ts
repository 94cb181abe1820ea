import { escapeAttribute } from './escape-html';

/** A run of text, or an element with what it holds. */
export type InlineNode = string | InlineElement;

export type InlineElement = {
	/** Lower case. */
	tag: string;
	/** Decoded values of the attributes that may stay. */
	attributes: Record< string, string >;
	children: InlineNode[];
};

/**
 * Writes nodes back as inline HTML; a line break as a space.
 *
 * @param nodes What `readInline()` gave, or a part of it.
 */
export function writeInline( nodes: readonly InlineNode[] ): string {
	return nodes
		.map( ( node ) => {
			if ( typeof node === 'string' ) {
				return node
					.replace( /&(?!#?\w+;)/g, '&amp;' )
					.replace( /</g, '&lt;' )
					.replace( />/g, '&gt;' );
			}
			if ( node.tag === 'br' ) {
				return ' ';
			}
			const attributes = Object.entries( node.attributes )
				.map(
					( [ name, value ] ) =>
						` ${ name }="${ escapeAttribute( value ) }"`
				)
				.join( '' );
			return `<${ node.tag }${ attributes }>${ writeInline(
				node.children
			) }</${ node.tag }>`;
		} )
		.join( '' );
}

/**
 * The words of nodes, as a reader sees them.
 *
 * @param nodes What `readInline()` gave, or a part of it.
 */
export function textOf( nodes: readonly InlineNode[] ): string {
	return nodes
		.map( ( node ) => {
			if ( typeof node === 'string' ) {
				return node;
			}
			return node.tag === 'br' ? ' ' : textOf( node.children );
		} )
		.join( '' );
}
