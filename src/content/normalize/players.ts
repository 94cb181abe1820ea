import type { Element } from 'hast';
import type { BlockNode } from '../blocks/block';
import { embed, player } from '../blocks/core-media';
import { paragraph } from '../blocks/core-text';
import { escapeInlineAttribute, escapeText } from '../blocks/escape';
import type { Conversion } from '../conversion';
import { mediaAddress } from './address';
import { embedOf } from './embed-providers';
import { attributeOf, findElement } from './tree';

/**
 * A film or a sound as WordPress's player.
 *
 * @param node    `video` or `audio`.
 * @param context The run.
 * @param caption Inline HTML.
 */
export function playerBlocks(
	node: Element,
	context: Conversion,
	caption?: string
): BlockNode[] {
	const source = findElement( node, ( child ) => child.tagName === 'source' );
	const written = mediaAddress(
		attributeOf( node, 'src' ) ?? ( source && attributeOf( source, 'src' ) )
	);
	if ( ! written ) {
		return [];
	}
	context.assets.push( {
		kind: 'media',
		url: written,
		line: context.lineOf( node ),
	} );
	const url = context.options.media?.get( written )?.url ?? written;
	return [
		player( node.tagName === 'audio' ? 'audio' : 'video', url, caption ),
	];
}

/**
 * A frame as the embed it stands for, else as a link: WordPress lets few people
 * save a frame.
 *
 * @param node    `iframe`.
 * @param context The run.
 */
export function frameBlocks( node: Element, context: Conversion ): BlockNode[] {
	const url = mediaAddress( attributeOf( node, 'src' ) );
	if ( ! url ) {
		return [];
	}
	const target = embedOf( url );
	if ( target ) {
		return [ embed( target ) ];
	}
	context.warn(
		`A frame that shows ${ url } became a link: WordPress removes frames when an author saves.`,
		context.lineOf( node )
	);
	const text = escapeText( attributeOf( node, 'title' ) ?? url );
	return [
		paragraph(
			`<a href="${ escapeInlineAttribute( url ) }">${ text }</a>`
		),
	];
}
