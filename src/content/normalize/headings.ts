import type { Element, Nodes } from 'hast';
import type { BlockNode } from '../blocks/block';
import { heading } from '../blocks/core-text';
import type { Conversion } from '../conversion';
import { isAnchor, WRITTEN_ANCHOR } from '../parse/anchor';
import { inlineHtml } from './inline';
import { attributeOf, classesOf, isElement, textOf } from './tree';

/**
 * Links that a site's software puts into each heading, to link to it.
 *
 * @param node What stands in a heading.
 */
export function isHeadingLink( node: Nodes ): boolean {
	return (
		isElement( node, 'a' ) &&
		( classesOf( node ).some( ( name ) =>
			/^(?:header-?link|heading-?link|anchor|hash-link|anchorjs-link)$/.test(
				name
			)
		) ||
			/^[#¶§🔗\u200b\s]*$/u.test( textOf( [ node ] ) ) ) &&
		( attributeOf( node, 'href' ) ?? '' ).startsWith( '#' )
	);
}

/**
 * A heading, with the id that it or Pandoc's `{#id}` gives it.
 *
 * @param node    `h1` to `h6`.
 * @param context The run.
 */
export function headingBlocks(
	node: Element,
	context: Conversion
): BlockNode[] {
	const children = node.children.filter(
		( child ) => ! isHeadingLink( child )
	);
	const html = inlineHtml( children, context );
	const written = WRITTEN_ANCHOR.exec( html );
	const id = written?.[ 1 ] ?? attributeOf( node, 'id' );
	const content = html.slice( 0, written?.index ).trimEnd();
	return content === ''
		? []
		: [
				heading(
					Number( node.tagName.slice( 1 ) ),
					content,
					id && isAnchor( id ) ? id : undefined
				),
			];
}
