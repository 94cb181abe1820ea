import type { ElementContent } from 'hast';
import { element, withChildren } from './element';
import { findElement, isElement, trimBlank } from './tree';

/** Whom a quotation is by, and the quotation without that line. */
export type Credit = {
	nodes: readonly ElementContent[];
	rest: readonly ElementContent[];
	url?: string;
};

function isReference( node: ElementContent ): boolean {
	return (
		isElement( node, 'sup' ) &&
		findElement(
			node,
			( { properties } ) => properties.dataFootnoteRef !== undefined
		) !== undefined
	);
}

function withoutReferences(
	nodes: readonly ElementContent[],
	taken: ElementContent[]
): ElementContent[] {
	return nodes.flatMap( ( node ): ElementContent[] => {
		if ( isReference( node ) ) {
			taken.push( node );
			return [];
		}
		return isElement( node )
			? [
					withChildren(
						node,
						withoutReferences( node.children, taken )
					),
				]
			: [ node ];
	} );
}

/**
 * A footnote's mark in an attribution moves behind the quotation: a field of
 * the block has no room for it, and the note must not lose its mark.
 *
 * @param nodes The attribution.
 * @param rest  The quotation.
 */
export function withMarksMoved(
	nodes: readonly ElementContent[],
	rest: readonly ElementContent[]
): Credit {
	const references: ElementContent[] = [];
	const line = withoutReferences( nodes, references );
	const last = rest.findLastIndex( ( node ) => isElement( node, 'p' ) );
	const paragraph = rest[ last ];
	if ( references.length === 0 ) {
		return { nodes: line, rest };
	}
	const moved = isElement( paragraph )
		? rest.with(
				last,
				withChildren( paragraph, [
					...trimBlank( paragraph.children ),
					...references,
				] )
			)
		: [ ...rest, element( 'p', references ) ];
	return { nodes: line, rest: moved };
}
