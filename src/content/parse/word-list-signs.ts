import type { Element, ElementContent } from 'hast';
import { attributeOf, isBlank, isElement, textOf } from '../normalize/tree';

const BEGINS = /^\[if !supportLists\]$/i;
const ENDS = /^\[endif\]$/i;
const IGNORED = /mso-list:\s*Ignore/i;

/** A bullet or a number, and the room behind it. */
const SIGN =
	/^(?:[·•o§Øüvq\uf000-\uf0ff–-]|[(]?[\p{L}\p{N}.]{1,5}[.)])[\x09-\x0d \u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]*\xa0\s*$/u;

/**
 * Takes what Word marks as a list's own out of nodes.
 *
 * @return The words of it.
 */
function takeMarked( node: Element ): string {
	let words = '';
	let isSign = false;
	node.children = node.children.filter( ( child ) => {
		if ( child.type === 'comment' ) {
			isSign = isSign
				? ! ENDS.test( child.value )
				: BEGINS.test( child.value );
			return ! ( BEGINS.test( child.value ) || ENDS.test( child.value ) );
		}
		const isOwn =
			isSign ||
			( isElement( child ) &&
				IGNORED.test( attributeOf( child, 'style' ) ?? '' ) );
		if ( isOwn ) {
			words += textOf( [ child ] );
		} else if ( isElement( child ) ) {
			words += takeMarked( child );
		}
		return ! isOwn;
	} );
	return words;
}

/** A first element that is nothing but a sign, where all marks are lost. */
function takeFirst( node: Element ): string {
	const at = node.children.findIndex( ( child ) => ! isBlank( child ) );
	const first: ElementContent | undefined = node.children[ at ];
	const words = isElement( first, 'span' ) ? textOf( [ first ] ) : '';
	if ( ! SIGN.test( words ) ) {
		return '';
	}
	node.children.splice( at, 1 );
	return words;
}

/**
 * Takes the bullet or the number off a paragraph that is an item of a list.
 *
 * @param node Word's paragraph; changed.
 * @return The sign; empty where there is none.
 */
export function takeSign( node: Element ): string {
	const words = takeMarked( node ) || takeFirst( node );
	return words.replace( /[\s\u00a0]+/g, '' );
}
