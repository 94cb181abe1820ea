import type { Element, ElementContent, Root } from 'hast';
import type { ParsedDocument } from '../parse/parsed-document';
import { isCitation, isCiteAlone } from './credit-line';
import { element } from './element';
import { readMarker } from './markers';
import { isPhrasing, UNREAD } from './phrasing';
import { attributeOf, contentOf, elementsOf, isBlank, isElement } from './tree';

const FRAMES = [ 'div', 'section', 'article', 'main', 'blockquote' ];

const RIGHT_TO_LEFT = 'rtl';

const STYLED = /(?:^|;)\s*direction\s*:\s*(ltr|rtl)\b/i;

/**
 * The direction of an element's text.
 *
 * @param node  The element.
 * @param outer The direction that holds outside.
 * @return Lower case; empty where nothing says it.
 */
export function directionOf( node: Element, outer: string ): string {
	const styled = STYLED.exec( attributeOf( node, 'style' ) ?? '' )?.[ 1 ];
	const own = styled ?? attributeOf( node, 'dir' ) ?? '';
	return own.toLowerCase() || outer;
}

/** Text without a paragraph; `<cite>` alone may name whom a quotation is by. */
function isText( run: readonly ElementContent[] ): boolean {
	return (
		! isCiteAlone( run ) &&
		run.some(
			( node ) =>
				! isBlank( node ) &&
				! ( isElement( node ) && UNREAD.has( node.tagName ) )
		)
	);
}

function withParagraphs( node: Root | Element, nonce: string ) {
	const children: ElementContent[] = [];
	let run: ElementContent[] = [];
	const endRun = () => {
		children.push( ...( isText( run ) ? [ element( 'p', run ) ] : run ) );
		run = [];
	};
	for ( const child of contentOf( node.children ) ) {
		const isMarker =
			child.type === 'comment' && readMarker( child.value, nonce );
		if ( isPhrasing( child ) && ! isMarker ) {
			run.push( child );
		} else {
			endRun();
			children.push( child );
		}
	}
	endRun();
	return children;
}

function handDown( node: Root | Element, direction: string, nonce: string ) {
	const isFrame =
		node.type === 'root' ||
		( isElement( node, ...FRAMES ) && ! isCitation( node ) );
	if ( direction === RIGHT_TO_LEFT && isFrame ) {
		node.children = withParagraphs( node, nonce );
	}
	for ( const child of elementsOf( node ) ) {
		const own = directionOf( child, direction );
		if ( child.tagName === 'p' ) {
			child.properties.dir = own;
		}
		handDown( child, own, nonce );
	}
}

/**
 * Writes the direction of right-to-left text on its paragraphs, as no other
 * block has one: the element around them, which said so, has no block.
 *
 * @param parsed Its tree, of bounded depth, is changed.
 */
export function handDownDirection( parsed: ParsedDocument ): void {
	handDown( parsed.tree, parsed.direction ?? '', parsed.nonce );
}

/**
 * Whether a paragraph runs from right to left.
 *
 * @param node `p`, after directions were handed down.
 */
export function isRightToLeft( node: Element ): boolean {
	return attributeOf( node, 'dir' ) === RIGHT_TO_LEFT;
}
