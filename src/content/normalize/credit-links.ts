import { visit } from 'unist-util-visit';
import type { Attribution } from '../../model/attribution';
import { sourceUrl } from '../../model/web-address';
import { parseHtml } from '../parse/html';
import { attributeOf, textOf } from './tree';

/**
 * What a person should know of the links in an attribution that its fields have
 * no room for: there is one address, the source's.
 *
 * @param html The attribution as it was written, inline HTML.
 * @param read What it was read into.
 * @return A message for each link that is lost.
 */
export function lostLinks( html: string, read: Attribution ): string[] {
	const lost: string[] = [];
	const kept = new Set( [ read.url ] );
	const fields = [ read.name, read.role, read.work, read.date ].join( ' ' );
	visit( parseHtml( fields ), 'element', ( node ) => {
		kept.add( attributeOf( node, 'href' ) );
	} );
	visit( parseHtml( html ), 'element', ( node ) => {
		const href = attributeOf( node, 'href' );
		if (
			href !== undefined &&
			! kept.has( href ) &&
			! kept.has( sourceUrl( href ) ?? href )
		) {
			lost.push(
				`The link of “${ textOf( [ node ] ) }” to ${ href } is left out: a quote has one, to its source.`
			);
		}
	} );
	return lost;
}
