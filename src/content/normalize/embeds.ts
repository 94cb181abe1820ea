import type { Element, Nodes } from 'hast';
import type { BlockNode } from '../blocks/block';
import { embed } from '../blocks/core-media';
import { embedOf } from './embed-providers';
import { attributeOf, classesOf, findElement, isElement, textOf } from './tree';

function bareAddress( nodes: readonly Nodes[] ): string | undefined {
	const [ only, ...others ] = nodes;
	if ( ! only || others.length > 0 ) {
		return undefined;
	}
	const text = textOf( [ only ] ).trim();
	if ( isElement( only, 'a' ) ) {
		const href = attributeOf( only, 'href' );
		return href === text || href === `https://${ text }` ? href : undefined;
	}
	return only.type === 'text' && ! /\s/.test( text ) ? text : undefined;
}

/**
 * An address that stands alone, if WordPress knows how to show what is there.
 *
 * @param nodes A paragraph's content, without white space around it.
 */
export function embedFromLink(
	nodes: readonly Nodes[]
): BlockNode[] | undefined {
	const address = bareAddress( nodes );
	const target = address === undefined ? undefined : embedOf( address );
	return target && [ embed( target ) ];
}

/**
 * A post of a social network that was copied with its own embedding code, which
 * is a `blockquote` and yet no quotation.
 *
 * @param node A `blockquote`.
 */
export function embeddedPost( node: Element ): BlockNode | undefined {
	const isPost = classesOf( node ).some( ( name ) =>
		/^(?:twitter-(?:tweet|video)|bluesky-embed|tiktok-embed|reddit-(?:card|embed-bq)|instagram-media)$/.test(
			name
		)
	);
	if ( ! isPost ) {
		return undefined;
	}
	const link = findElement(
		node,
		( child ) => embedOf( addressWithoutQuery( child ) ) !== undefined
	);
	const target = link && embedOf( addressWithoutQuery( link ) );
	return target && embed( target );
}

function addressWithoutQuery( link: Element ): string {
	return ( attributeOf( link, 'href' ) ?? '' ).replace( /[?#].*/, '' );
}
