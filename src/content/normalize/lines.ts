import type { ElementContent } from 'hast';
import { isElement } from './tree';

/**
 * Phrasing content cut at its first line break.
 *
 * @param nodes Siblings; breaks inside their children don't count.
 * @return The first line, and what follows the break.
 */
export function splitFirstLine(
	nodes: readonly ElementContent[]
): [ ElementContent[], ElementContent[] ] {
	for ( const [ index, node ] of nodes.entries() ) {
		if ( isElement( node, 'br' ) ) {
			return [ nodes.slice( 0, index ), nodes.slice( index + 1 ) ];
		}
		const at = node.type === 'text' ? node.value.indexOf( '\n' ) : -1;
		if ( node.type === 'text' && at >= 0 ) {
			return [
				[
					...nodes.slice( 0, index ),
					{ ...node, value: node.value.slice( 0, at ) },
				],
				[
					{ ...node, value: node.value.slice( at + 1 ) },
					...nodes.slice( index + 1 ),
				],
			];
		}
	}
	return [ [ ...nodes ], [] ];
}

/**
 * Phrasing content cut at its last line break.
 *
 * @param nodes Siblings; breaks inside their children don't count.
 * @return What stands before the break, and the last line; no break, no parts.
 */
export function splitLastLine(
	nodes: readonly ElementContent[]
): [ ElementContent[], ElementContent[] ] | undefined {
	for ( let index = nodes.length - 1; index >= 0; index-- ) {
		const node = nodes[ index ];
		if ( isElement( node, 'br' ) ) {
			const after = nodes.slice( index + 1 );
			// Markdown's hard break is followed by a newline of its own.
			if (
				after.some( ( { type } ) => type === 'element' ) ||
				hasWords( after )
			) {
				return [ nodes.slice( 0, index ), after ];
			}
		} else if ( node?.type === 'text' ) {
			const at = node.value.trimEnd().lastIndexOf( '\n' );
			const after = node.value.slice( at + 1 );
			if (
				at >= 0 &&
				( after.trim() !== '' || index < nodes.length - 1 ) &&
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

function hasWords( nodes: readonly ElementContent[] ): boolean {
	return nodes.some(
		( node ) => node.type === 'text' && node.value.trim() !== ''
	);
}
