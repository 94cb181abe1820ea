import type { Element } from 'hast';
import type { Conversion } from '../conversion';
import { linkAddress } from './address';
import { pictureAddress } from './picture-address';
import { attributeOf } from './tree';

/**
 * Notes a picture, or a link to another document, for whoever publishes.
 *
 * @param node       An element that the text keeps.
 * @param attributes What of its attributes it keeps.
 * @param context    The run.
 */
export function noteAsset(
	node: Element,
	attributes: ReadonlyMap< string, string >,
	context: Conversion
) {
	if ( node.tagName === 'img' ) {
		context.assets.push( {
			kind: 'image',
			url: pictureAddress( node, context ) ?? '',
			alt: attributes.get( 'alt' ) ?? '',
			line: context.lineOf( node ),
		} );
	} else if ( node.tagName === 'a' ) {
		const url = linkAddress( attributeOf( node, 'href' ) ) ?? '';
		if ( ! /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test( url ) ) {
			context.assets.push( {
				kind: 'link',
				url,
				line: context.lineOf( node ),
			} );
		}
	}
}

/**
 * Points out a link that only its words stay of.
 *
 * @param node    An element that the text does not keep.
 * @param context The run.
 */
export function warnOfAddress( node: Element, context: Conversion ): void {
	const address = attributeOf( node, 'href' );
	if ( node.tagName === 'a' && address ) {
		context.warn(
			`A link to “${ address }” became its words: links lead to http, https or mailto addresses, or to other documents.`,
			context.lineOf( node )
		);
	}
}
