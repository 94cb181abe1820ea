import type { Element, ElementContent, Root } from 'hast';
import { element } from '../normalize/element';
import { attributeOf, contentOf, isBlank, isElement } from '../normalize/tree';
import { takeSign } from './word-list-signs';

/** A list that Word's paragraphs are items of. */
type Open = { list: Element; level: number; name: string };

/** `l0 level1 lfo1`: the list's form, how far in, and which list it is. */
const ITEM = /mso-list:\s*(l\d+)\s+level(\d+)\s+(lfo\d+)/i;

/** Numbers and letters have a sign behind them; bullets can be letters too. */
const COUNTED = /^[(（]?(?:[\p{N}.]+|\p{L}{1,5})[.)．）、]$|^\p{N}+$/u;

function listOf( sign: string ): Element {
	const list = element( COUNTED.test( sign ) ? 'ol' : 'ul', [] );
	const number = Number( /(\d+)\D*$/.exec( sign )?.[ 1 ] ?? 1 );
	if ( list.tagName === 'ol' && number !== 1 ) {
		list.properties.start = number;
	}
	return list;
}

/**
 * Puts an item into the list that it goes on, or into a new one.
 *
 * @param open Lists that may go on, the innermost last; changed.
 * @return The list, where it is new and in no other.
 */
function addItem( open: Open[], node: Element, found: RegExpExecArray ) {
	const level = Number( found[ 2 ] );
	const name = `${ found[ 1 ] } ${ found[ 3 ] }`;
	const list = listOf( takeSign( node ) );
	while ( ( open.at( -1 )?.level ?? 0 ) > level ) {
		open.pop();
	}
	const last = open.at( -1 );
	const goesOn =
		last?.level === level &&
		last.list.tagName === list.tagName &&
		( last.name === name || open.length > 1 );
	if ( last?.level === level && ! goesOn ) {
		open.pop();
	}
	const outer = goesOn ? undefined : open.at( -1 );
	if ( ! goesOn ) {
		open.push( { list, level, name } );
	}
	open.at( -1 )?.list.children.push( element( 'li', [ node ] ) );
	const item = outer?.list.children.at( -1 );
	if ( isElement( item ) ) {
		item.children.push( list );
	}
	return goesOn || item ? [] : [ list ];
}

function withLists( nodes: readonly ElementContent[] ): ElementContent[] {
	const written: ElementContent[] = [];
	let open: Open[] = [];
	for ( const node of nodes ) {
		const found = isElement( node, 'p' )
			? ITEM.exec( attributeOf( node, 'style' ) ?? '' )
			: undefined;
		if ( isElement( node ) && found ) {
			written.push( ...addItem( open, node, found ) );
		} else {
			open = isBlank( node ) ? open : [];
			written.push( node );
		}
	}
	return written;
}

/**
 * Makes lists of the paragraphs that Microsoft Word writes in their place, as
 * WordPress does where they are pasted.
 *
 * @param node Changed.
 */
export function readWordLists( node: Root | Element ): void {
	const children = contentOf( node.children );
	if ( children.some( ( child ) => isElement( child, 'p' ) ) ) {
		node.children = withLists( children );
	}
	for ( const child of children ) {
		if ( isElement( child ) && child.tagName !== 'p' ) {
			readWordLists( child );
		}
	}
}
