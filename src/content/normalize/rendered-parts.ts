import type { Element, ElementContent } from 'hast';
import type { CalloutDialect } from '../../model/callout-dialect.types';
import { renderedFold } from '../../model/callout-fold';
import { isCalloutFurniture } from '../../model/callout-furniture';
import { hasClass } from '../../model/class-names';
import { withChildren } from './element';
import { rendered } from './rendered';
import {
	attributeOf,
	classesOf,
	elementsOf,
	findElement,
	isElement,
} from './tree';

/** Elements that only frame what renderers draw. */
const FRAMES = [ 'div', 'p', 'span', 'h5', 'tr', 'td', 'tbody', 'table' ];

/**
 * A callout without what renderers draw around its words.
 *
 * @param node The callout or a part of it.
 */
export function withoutFurniture( node: Element ): Element {
	return withChildren(
		node,
		node.children
			.filter(
				( child ) =>
					! isElement( child ) ||
					! isCalloutFurniture( rendered( child ) )
			)
			.map( ( child ) =>
				isElement( child, ...FRAMES )
					? withoutFurniture( child )
					: child
			)
	);
}

/**
 * A tree without one of its elements, wherever that stands.
 *
 * @param node Where to look.
 * @param gone What goes.
 */
export function without( node: Element, gone: Element | undefined ): Element {
	return gone
		? withChildren(
				node,
				node.children.flatMap( ( child ): ElementContent[] => {
					if ( child === gone ) {
						return [];
					}
					return [
						isElement( child ) ? without( child, gone ) : child,
					];
				} )
			)
		: node;
}

/**
 * The element that holds a rendered callout's title.
 *
 * @param node    The callout.
 * @param dialect Whose it is.
 */
export function titleElement(
	node: Element,
	dialect: CalloutDialect
): Element | undefined {
	const { title, titleIn } = dialect;
	const parent =
		titleIn &&
		findElement( node, ( child ) =>
			hasClass( classesOf( child ), titleIn )
		);
	const named = ( child: Element ) =>
		title !== undefined && hasClass( classesOf( child ), title );
	const found = titleIn
		? parent && elementsOf( parent ).find( named )
		: findElement( node, named );
	return (
		found ??
		elementsOf( node ).find( ( { tagName } ) => tagName === 'summary' )
	);
}

/**
 * The element that holds a rendered callout's words.
 *
 * @param node    The callout.
 * @param dialect Whose it is.
 */
export function bodyElement( node: Element, dialect: CalloutDialect ): Element {
	const { body } = dialect;
	return (
		( body &&
			findElement( node, ( child ) =>
				hasClass( classesOf( child ), body )
			) ) ??
		node
	);
}

/**
 * How a rendered callout folds, Quarto's by Bootstrap's script included.
 *
 * @param node The callout.
 */
export function foldOf( node: Element ): 'open' | 'closed' | undefined {
	const fold = renderedFold( rendered( node ) );
	if ( fold ) {
		return fold;
	}
	if ( classesOf( node ).includes( 'is-collapsible' ) ) {
		return classesOf( node ).includes( 'is-collapsed' ) ? 'closed' : 'open';
	}
	const header = elementsOf( node ).find(
		( child ) => attributeOf( child, 'dataBsToggle' ) === 'collapse'
	);
	const open = header && attributeOf( header, 'ariaExpanded' ) === 'true';
	return header && ( open ? 'open' : 'closed' );
}
