import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { LIST_FIRST, LIST_LAST, typeOfMark } from '../parse/attribute-list';
import { isBlank, isElement } from './tree';

/** The type of callout that a list of attributes makes of an element. */
export type Mark = { word: string; isTitled: boolean };

const WIDTH = /\bwidth=["']?([\d.]+(?:px|%)?)/;

const marks = new WeakMap< Element, Mark >();

/**
 * The type that takeAttributeLists() found an element marked with.
 *
 * @param node Any element.
 */
export function markOf( node: Element ): Mark | undefined {
	return marks.get( node );
}

/**
 * The list at the end of a paragraph, taken off.
 */
function takeLast( node: Element ): string | undefined {
	const last = node.children.at( -1 );
	if ( last?.type !== 'text' ) {
		return undefined;
	}
	const found = LIST_LAST.exec( last.value );
	const isFirst = node.children.length === 1;
	if (
		! found ||
		( found.index === 0 && ! isFirst && ! found[ 0 ].startsWith( '\n' ) )
	) {
		return undefined;
	}
	last.value = last.value.slice( 0, found.index );
	return found[ 1 ];
}

/**
 * Takes lists of attributes out of the text: `{: .note }` below a paragraph or
 * quotation, `{ .button }` behind a link. Those that make a callout of what they
 * belong to are kept for markOf().
 *
 * @param tree Loses them.
 */
export function takeAttributeLists( tree: Root ) {
	visit( tree, ( node, index, parent ) => {
		if ( ! parent || index === undefined ) {
			return;
		}
		if ( node.type === 'text' ) {
			const before = parent.children[ index - 1 ];
			if ( isElement( before ) ) {
				const list = LIST_FIRST.exec( node.value )?.[ 0 ] ?? '';
				const width = WIDTH.exec( list )?.[ 1 ];
				if ( before.tagName === 'img' && width ) {
					before.properties.width = width;
				}
				node.value = node.value.replace( LIST_FIRST, '' );
			}
			return;
		}
		if ( ! isElement( node, 'p' ) ) {
			return;
		}
		const mark = typeOfMark( takeLast( node ) ?? '' );
		if ( ! mark ) {
			return;
		}
		// A list below a quotation's last line was read as part of that line.
		const isLast = parent.children
			.slice( index + 1 )
			.every( ( child ) => isBlank( child ) );
		const before = parent.children
			.slice( 0, index )
			.findLast( ( child ) => ! isBlank( child ) );
		if ( node.children.every( isBlank ) && isElement( before ) ) {
			marks.set( before, mark );
		} else if (
			isLast &&
			parent.type === 'element' &&
			parent.tagName === 'blockquote'
		) {
			marks.set( parent, mark );
		} else {
			marks.set( node, mark );
		}
	} );
}
