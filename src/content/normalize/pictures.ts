import type { Element, Nodes } from 'hast';
import type { BlockNode } from '../blocks/block';
import { image } from '../blocks/core-media';
import type { Conversion } from '../conversion';
import { linkAddress } from './address';
import { pictureAddress } from './picture-address';
import { shownAlign, shownWidth } from './picture-size';
import { attributeOf, findElement, isBlank, isElement } from './tree';

function pictureIn( node: Element ): Element | undefined {
	if ( node.tagName === 'img' ) {
		return node;
	}
	return [ 'a', 'picture', 'span' ].includes( node.tagName ) &&
		node.children.every(
			( child ) =>
				isBlank( child ) ||
				isElement( child, 'source' ) ||
				( isElement( child ) && pictureIn( child ) !== undefined )
		)
		? findElement( node, ( child ) => child.tagName === 'img' )
		: undefined;
}

/**
 * A picture as an image block.
 *
 * @param node    An `img`, or a link or `picture` with nothing else in it.
 * @param context The run.
 * @param caption Inline HTML.
 * @param align   How what holds it is aligned.
 * @return The block, or undefined for anything else and for unsafe addresses.
 */
export function pictureBlock(
	node: Element,
	context: Conversion,
	caption?: string,
	align?: string
): BlockNode | undefined {
	const img = pictureIn( node );
	const source = img && pictureAddress( img, context );
	if ( ! img || ! source ) {
		return undefined;
	}
	const link =
		node.tagName === 'a'
			? node
			: findElement( node, ( child ) => child.tagName === 'a' );
	const target = link && linkAddress( attributeOf( link, 'href' ) );
	const uploaded = context.options.media?.get( source );
	const alt = attributeOf( img, 'alt' ) ?? '';
	context.assets.push( {
		kind: 'image',
		url: source,
		alt,
		line: context.lineOf( img ),
	} );
	return image( {
		url: uploaded?.url ?? source,
		id: uploaded?.id,
		alt: alt.replace( /\s+/g, ' ' ).trim(),
		title: attributeOf( img, 'title' ),
		width: shownWidth( img ),
		align: shownAlign( img ) ?? align,
		caption,
		href: target && ( context.options.links?.get( target ) ?? target ),
	} );
}

/**
 * Pictures that stand in a paragraph alone, as image blocks.
 *
 * @param nodes   Phrasing content.
 * @param context The run.
 * @param align   How the paragraph is aligned.
 * @return Undefined if there is anything but pictures.
 */
export function picturesOf(
	nodes: readonly Nodes[],
	context: Conversion,
	align?: string
): BlockNode[] | undefined {
	const blocks: BlockNode[] = [];
	const seen = context.assets.length;
	for ( const node of nodes ) {
		if ( isBlank( node ) || isElement( node, 'br' ) ) {
			continue;
		}
		const made = isElement( node )
			? pictureBlock( node, context, undefined, align )
			: undefined;
		if ( ! made ) {
			context.assets.length = seen;
			return undefined;
		}
		blocks.push( made );
	}
	return blocks.length ? blocks : undefined;
}
