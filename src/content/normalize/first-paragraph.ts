import type { ElementContent } from 'hast';
import { element } from './element';
import { isPhrasing } from './phrasing';

/**
 * Nodes with the words that they begin with in a paragraph of their own: short
 * quotations and notes have none in HTML.
 *
 * @param nodes Siblings.
 */
export function withFirstParagraph(
	nodes: readonly ElementContent[]
): readonly ElementContent[] {
	const found = nodes.findIndex( ( node ) => ! isPhrasing( node ) );
	const end = found < 0 ? nodes.length : found;
	return end === 0
		? nodes
		: [ element( 'p', nodes.slice( 0, end ) ), ...nodes.slice( end ) ];
}
