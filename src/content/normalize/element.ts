import type { Element, ElementContent } from 'hast';

/**
 * A copy of an element with other children.
 *
 * @param node     The element.
 * @param children Its new children.
 */
export function withChildren(
	node: Element,
	children: readonly ElementContent[]
): Element {
	return { ...node, children: [ ...children ] };
}

/**
 * @param tagName  Lower case.
 * @param children What it holds.
 */
export function element(
	tagName: string,
	children: readonly ElementContent[]
): Element {
	return {
		type: 'element',
		tagName,
		properties: {},
		children: [ ...children ],
	};
}
