import type { Element, Nodes } from 'hast';

/** Elements whose content is not text for readers. */
export const UNREAD = new Set(
	'script style template noembed noframes head title meta link base param source track datalist portal frame frameset map area'.split(
		' '
	)
);

const PHRASING = new Set(
	'a abbr acronym applet b bdi bdo big br button canvas cite code data del dfn em embed font i img input ins kbd label mark meter nobr noscript object optgroup option output picture progress q rb rp rt ruby s samp select small span strike strong sub sup textarea time tt u var wbr'.split(
		' '
	)
);

/** Drawings and formulas, whose parts HTML knows nothing of. */
const EMBEDDED = new Set( [ 'svg', 'math' ] );

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
			EMBEDDED.has( node.tagName ) ||
			( PHRASING.has( node.tagName ) &&
				node.children.every( isPhrasing ) );
		phrasing.set( node, answer );
	}
	return answer;
}
