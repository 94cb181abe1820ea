import type { Element, Nodes } from 'hast';
import type { BlockNode } from '../blocks/block';
import { embed } from '../blocks/core-media';
import { paragraph } from '../blocks/core-text';
import type { Conversion } from '../conversion';
import { embedOf } from './embed-providers';
import { inlineHtml } from './inline';
import { pictureBlock } from './pictures';
import { playerBlocks } from './players';
import { figureQuotation } from './framed-quotations';
import { tableBlock } from './tables';
import {
	attributeOf,
	classesOf,
	elementsOf,
	findElement,
	isBlank,
	isElement,
	textOf,
} from './tree';

function captioned(
	node: Element,
	caption: string,
	context: Conversion
): BlockNode | undefined {
	switch ( node.tagName ) {
		case 'table':
			return tableBlock( node, context, caption );
		case 'video':
		case 'audio':
			return playerBlocks( node, context, caption )[ 0 ];
		case 'iframe': {
			const target = embedOf( attributeOf( node, 'src' ) ?? '' );
			return target && embed( target, caption );
		}
		default:
			return pictureBlock( node, context, caption );
	}
}

/**
 * WordPress's own embeds name their address as the wrapper's only text.
 */
function embedAddress( node: Element ) {
	const wrapper = findElement( node, ( child ) =>
		classesOf( child ).includes( 'wp-block-embed__wrapper' )
	);
	return wrapper && embedOf( textOf( [ wrapper ] ).trim() );
}

const visible = ( nodes: readonly Nodes[] ) =>
	nodes.filter( ( child ) => ! isBlank( child ) );

/**
 * A figure: a quotation with its attribution, a picture, table or player with
 * its caption; of anything else the content, the caption below it.
 *
 * @param node    `figure`.
 * @param context The run.
 */
export function figureBlocks(
	node: Element,
	context: Conversion
): BlockNode[] {
	const quotation = figureQuotation( node, context );
	if ( quotation ) {
		return [ quotation ];
	}
	const captionNode = elementsOf( node ).find(
		( child ) => child.tagName === 'figcaption'
	);
	const caption = captionNode
		? inlineHtml( captionNode.children, context )
		: '';
	const target = embedAddress( node );
	if ( target ) {
		return [ embed( target, caption ) ];
	}
	const rest = visible(
		node.children.filter( ( child ) => child !== captionNode )
	);
	// Markdown inside of a figure makes a paragraph of its picture.
	const [ first ] = rest;
	const parts =
		rest.length === 1 && isElement( first, 'p' )
			? visible( first.children )
			: rest;
	const [ only ] = parts;
	const made =
		parts.length === 1 && isElement( only )
			? captioned( only, caption, context )
			: undefined;
	return made
		? [ made ]
		: [
				...context.flow( rest ),
				...( caption ? [ paragraph( caption ) ] : [] ),
			];
}
