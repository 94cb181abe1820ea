import type { Element } from 'hast';
import type { BlockNode } from '../blocks/block';
import { embed, player } from '../blocks/core-media';
import { paragraph } from '../blocks/core-text';
import { escapeInlineAttribute, escapeText } from '../blocks/escape';
import type { Conversion } from '../conversion';
import { mediaAddress } from './address';
import { embedOf } from './embed-providers';
import { attributeOf, findElement, textOf } from './tree';

/** Elements that show what is at an address, which text can only link to. */
const SHOWN = [ 'audio', 'video', 'iframe', 'embed', 'object' ];

function addressOf( node: Element ): string | undefined {
	const source = findElement( node, ( child ) => child.tagName === 'source' );
	return mediaAddress(
		attributeOf( node, 'src' ) ??
			attributeOf( node, 'data' ) ??
			( source && attributeOf( source, 'src' ) )
	);
}

function resolved( url: string, node: Element, context: Conversion ): string {
	context.assets.push( { kind: 'media', url, line: context.lineOf( node ) } );
	return context.options.media?.get( url )?.url ?? url;
}

/**
 * A player or frame where only text can stand, such as in a cell, as a link.
 *
 * @param node    Any element.
 * @param context The run.
 * @return Inline HTML; undefined for other elements and those with words.
 */
export function playerLink(
	node: Element,
	context: Conversion
): string | undefined {
	const { tagName } = node;
	const url = SHOWN.includes( tagName ) ? addressOf( node ) : undefined;
	if (
		! url ||
		( tagName === 'object' && textOf( [ node ] ).trim() !== '' )
	) {
		return undefined;
	}
	context.warn(
		`What <${ tagName }> shows from ${ url } became a link: text cannot hold it.`,
		context.lineOf( node )
	);
	const isFile = tagName === 'audio' || tagName === 'video';
	const href = isFile ? resolved( url, node, context ) : url;
	const text = escapeText( attributeOf( node, 'title' ) ?? url );
	return `<a href="${ escapeInlineAttribute( href ) }">${ text }</a>`;
}

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
	const written = addressOf( node );
	if ( ! written ) {
		context.warn(
			'A player has no address that a page can load: only its words stay.',
			context.lineOf( node )
		);
		return context.flow( node.children );
	}
	const url = resolved( written, node, context );
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
		context.warn(
			'A frame without an address that a page can load is left out.',
			context.lineOf( node )
		);
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
