import type { Element } from 'hast';
import type { Conversion } from '../conversion';
import { linkAddress, mediaAddress } from './address';
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
			url: mediaAddress( attributeOf( node, 'src' ) ) ?? '',
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
