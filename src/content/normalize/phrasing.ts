import type { Element, Nodes } from 'hast';

/** Elements whose content is not text for readers. */
export const UNREAD = new Set(
	'script style svg math template noscript noembed noframes object embed applet head title meta link base param source track select textarea datalist canvas button dialog portal frame frameset map area'.split(
		' '
	)
);

const PHRASING = new Set(
	'a abbr acronym b bdi bdo big br cite code data del dfn em font i img input ins kbd label mark meter nobr output picture progress q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
		' '
	)
);

const phrasing = new WeakMap< Element, boolean >();

/**
 * Whether a node can stand in a paragraph, with all that it holds. Answers are
 * kept: asked anew at each level, deep trees would cost the square of their size.
 *
 * @param node Any node.
 */
export function isPhrasing( node: Nodes ): boolean {
	if ( node.type !== 'element' ) {
		return true;
	}
	let answer = phrasing.get( node );
	if ( answer === undefined ) {
		answer =
			UNREAD.has( node.tagName ) ||
			( PHRASING.has( node.tagName ) &&
				node.children.every( isPhrasing ) );
		phrasing.set( node, answer );
	}
	return answer;
}
