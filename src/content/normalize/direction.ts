import type { Element, Root } from 'hast';
import { element } from './element';
import { isPhrasing } from './phrasing';
import { attributeOf, elementsOf, isBlank, isElement } from './tree';

const FRAMES = [ 'div', 'section', 'article', 'main', 'blockquote' ];

const RIGHT_TO_LEFT = 'rtl';

function directionOf( node: Element, outer: string ): string {
	const own = attributeOf( node, 'dir' )?.toLowerCase() ?? '';
	return own === '' ? outer : own;
}

function isOnlyText( node: Element ): boolean {
	return (
		isElement( node, ...FRAMES ) &&
		node.children.every( isPhrasing ) &&
		! node.children.every( isBlank )
	);
}

/**
 * Writes the direction of right-to-left text on its paragraphs, as no other
 * block has one: the element around them, which said so, has no block.
 *
 * @param node  A tree of bounded depth; changed.
 * @param outer The direction that holds outside.
 */
export function handDownDirection( node: Root | Element, outer = '' ): void {
	for ( const child of elementsOf( node ) ) {
		const direction = directionOf( child, outer );
		if ( direction === RIGHT_TO_LEFT && isOnlyText( child ) ) {
			child.children = [ element( 'p', child.children ) ];
		}
		if ( child.tagName === 'p' ) {
			child.properties.dir = direction;
		}
		handDownDirection( child, direction );
	}
}

/**
 * Whether a paragraph runs from right to left.
 *
 * @param node `p`, after directions were handed down.
 */
export function isRightToLeft( node: Element ): boolean {
	return attributeOf( node, 'dir' ) === RIGHT_TO_LEFT;
}
