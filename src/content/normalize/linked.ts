import type { Element, ElementContent } from 'hast';
import { withChildren } from './element';
import { isPhrasing } from './phrasing';
import { isBlank, isElement } from './tree';

/** What a link goes into; text can be linked only inside of them. */
const HOLDS_TEXT = [ 'p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'figure' ];

/**
 * The content of a link around whole blocks, the link inside each of them: no
 * block of WordPress's is a link.
 *
 * @param link `a`, with more than phrasing content in it.
 */
export function linkedInside( link: Element ): ElementContent[] {
	const linked = ( nodes: readonly ElementContent[] ): ElementContent[] => {
		const made: ElementContent[] = [];
		let run: ElementContent[] = [];
		const endRun = () => {
			made.push(
				...( run.every( isBlank )
					? run
					: [ withChildren( link, run ) ] )
			);
			run = [];
		};
		for ( const node of nodes ) {
			if ( isPhrasing( node ) ) {
				run.push( node );
				continue;
			}
			endRun();
			made.push(
				isElement( node, ...HOLDS_TEXT )
					? withChildren( node, linked( node.children ) )
					: node
			);
		}
		endRun();
		return made;
	};
	return linked( link.children );
}
