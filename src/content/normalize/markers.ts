import type { Comment, Element, ElementContent, Nodes } from 'hast';
import type { Container } from '../parse/container';
import { element } from './element';
import { contentOf } from './tree';

/** Comments that the line pass writes where a container begins and ends. */
export type Marker = { edge: 'o' | 'c'; index: number };

/**
 * Reads a marker.
 *
 * @param comment A comment's text.
 * @param nonce   What no comment of the document's own begins with.
 */
export function readMarker(
	comment: string,
	nonce: string
): Marker | undefined {
	const [ start, edge, index ] = comment.split( ':' );
	return start === nonce && ( edge === 'o' || edge === 'c' )
		? { edge, index: Number( index ) }
		: undefined;
}

const containerElements = new WeakMap< Element, Container >();

/**
 * The container that an element stands for, if wrapContainers() made it.
 *
 * @param node Any element.
 */
export function containerOf( node: Element ): Container | undefined {
	return containerElements.get( node );
}

type Level = { node: Element; index: number };

/**
 * Siblings with what stands between a container's two markers put into an
 * element that carries the container. One that is not closed among its siblings
 * holds the rest of them; an end without a beginning is dropped.
 *
 * @param nodes      Siblings.
 * @param containers The run's containers.
 * @param nonce      What markers begin with.
 */
export function wrapContainers(
	nodes: readonly Nodes[],
	containers: readonly Container[],
	nonce: string
): ElementContent[] {
	const root: ElementContent[] = [];
	const open: Level[] = [];
	const children = () => open.at( -1 )?.node.children ?? root;
	const marked = ( node: Comment ) => readMarker( node.value, nonce );
	for ( const node of contentOf( nodes ) ) {
		const marker = node.type === 'comment' ? marked( node ) : undefined;
		const container = marker && containers[ marker.index ];
		if ( ! marker || ! container ) {
			children().push( node );
		} else if ( marker.edge === 'o' ) {
			const wrapper = element( 'div', [] );
			containerElements.set( wrapper, container );
			children().push( wrapper );
			if ( container.source === undefined ) {
				open.push( { node: wrapper, index: marker.index } );
			}
		} else {
			const last = open.findLastIndex(
				( { index } ) => index === marker.index
			);
			if ( last >= 0 ) {
				open.splice( last );
			}
		}
	}
	return root;
}
