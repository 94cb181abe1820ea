import type { ElementContent } from 'hast';
import { withChildren } from './element';
import { isBlank, isElement, textOf, trimBlank } from './tree';

type Halves = [ ElementContent[], ElementContent[] ];

/**
 * A node cut at the first line break in it, in two of the same element.
 */
function splitNode( node: ElementContent ): Halves | undefined {
	if ( isElement( node, 'br' ) ) {
		return [ [], [] ];
	}
	if ( node.type === 'element' ) {
		const [ line, rest, isCut ] = splitNodes( node.children );
		const half = ( children: ElementContent[] ) =>
			children.length ? [ withChildren( node, children ) ] : [];
		return isCut ? [ half( line ), half( rest ) ] : undefined;
	}
	if ( node.type !== 'text' ) {
		return undefined;
	}
	const at = node.value.indexOf( '\n' );
	return at >= 0
		? [
				[ { ...node, value: node.value.slice( 0, at ) } ],
				[ { ...node, value: node.value.slice( at + 1 ) } ],
			]
		: undefined;
}

function splitNodes(
	nodes: readonly ElementContent[]
): [ ...Halves, boolean ] {
	for ( const [ index, node ] of nodes.entries() ) {
		const halves = splitNode( node );
		if ( halves ) {
			const rest = nodes.slice( index + 1 );
			const [ next ] = rest;
			// Markdown's hard break is followed by a newline of its own.
			if ( isElement( node, 'br' ) && next?.type === 'text' ) {
				rest[ 0 ] = { ...next, value: next.value.trimStart() };
			}
			return [
				[ ...nodes.slice( 0, index ), ...halves[ 0 ] ],
				[ ...halves[ 1 ], ...rest ],
				true,
			];
		}
	}
	return [ [ ...nodes ], [], false ];
}

/**
 * Phrasing content cut at its first line break, whatever is open there: an
 * element that nobody closed would take the rest along.
 *
 * @param nodes Siblings.
 * @return The first line, and what follows the break.
 */
export function splitFirstLine( nodes: readonly ElementContent[] ): Halves {
	const [ line, rest ] = splitNodes( nodes );
	return [ line, rest ];
}

function splitAtLastBreak(
	nodes: readonly ElementContent[],
	lastVisible: number
): Halves | undefined {
	for ( let index = nodes.length - 1; index >= 0; index-- ) {
		const node = nodes[ index ];
		if ( isElement( node, 'br' ) ) {
			const after = nodes.slice( index + 1 );
			if ( textOf( after ).trim() !== '' ) {
				return [ nodes.slice( 0, index ), after ];
			}
		} else if ( node?.type === 'text' ) {
			// A break before an element begins its line; behind the last, none.
			const text =
				index < lastVisible ? node.value : node.value.trimEnd();
			const at = text.lastIndexOf( '\n' );
			const after = node.value.slice( at + 1 );
			// Markdown's hard break is followed by a newline of its own.
			if (
				at >= 0 &&
				! ( at === 0 && isElement( nodes[ index - 1 ], 'br' ) )
			) {
				return [
					[
						...nodes.slice( 0, index ),
						{ ...node, value: node.value.slice( 0, at ) },
					],
					[ { ...node, value: after }, ...nodes.slice( index + 1 ) ],
				];
			}
		}
	}
	return undefined;
}

/**
 * Phrasing content cut at its last line break.
 *
 * @param nodes Siblings; breaks inside their children count only where one
 *              makes all of them bold or italic.
 * @return What stands before the break, and the last line; no break, no parts.
 */
export function splitLastLine(
	nodes: readonly ElementContent[]
): Halves | undefined {
	const [ only, ...others ] = trimBlank( nodes );
	if ( others.length === 0 && isElement( only, 'em', 'strong', 'i', 'b' ) ) {
		const halves = splitLastLine( only.children );
		return (
			halves && [
				[ withChildren( only, halves[ 0 ] ) ],
				[ withChildren( only, halves[ 1 ] ) ],
			]
		);
	}
	return splitAtLastBreak(
		nodes,
		nodes.findLastIndex( ( node ) => ! isBlank( node ) )
	);
}
