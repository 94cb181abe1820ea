import type { Element, ElementContent, Root } from 'hast';
import { elementsOf } from './tree';

/** Browsers stop near 500, and nobody nests so deep: every level is looked through. */
const DEEPEST = 60;

/** What a person is told where it happened. */
export const TOO_DEEP =
	'HTML is nested too deep here: of what is inside, only the words stay.';

/**
 * What elements hold without the elements themselves; pictures, line breaks and
 * the like stay.
 */
function leavesOf( children: readonly ElementContent[] ): ElementContent[] {
	const leaves: ElementContent[] = [];
	const left = children.toReversed();
	for ( let node = left.pop(); node; node = left.pop() ) {
		if ( node.type === 'element' && node.children.length > 0 ) {
			left.push( ...node.children.toReversed() );
			// Words of two paragraphs are two words.
			leaves.push( { type: 'text', value: ' ' } );
		} else {
			leaves.push( node );
		}
	}
	return leaves;
}

/**
 * Takes elements out of a tree that are nested too deep for looking through
 * what each holds; their words stay.
 *
 * @param tree Changed.
 * @return The first element that lost what was in it, if one did.
 */
export function boundDepth( tree: Root ): Element | undefined {
	let first: Element | undefined;
	let level: ( Root | Element )[] = [ tree ];
	for ( let depth = 0; level.length > 0; depth++ ) {
		const below = level.flatMap( elementsOf );
		if ( depth === DEEPEST ) {
			for ( const node of below ) {
				if (
					node.children.some( ( { type } ) => type === 'element' )
				) {
					first ??= node;
					node.children = leavesOf( node.children );
				}
			}
			return first;
		}
		level = below;
	}
	return undefined;
}
