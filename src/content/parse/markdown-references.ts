import type { Node, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseAtOnce, PROBE } from './markdown-cuts';
import { endingList, move } from './markdown-part';
import type { Part } from './markdown-part';

const REFERENCE = /\[((?:[^[\]\\]|\\.)+)\]/g;

/**
 * A label in the form in which labels are compared (CommonMark 0.31, “matches”).
 */
function normalized( label: string ): string {
	return label.trim().replace( /\s+/g, ' ' ).toLowerCase().toUpperCase();
}

/**
 * What a tree defines, as a reference would name it in brackets.
 */
function definedIn( tree: Root ): string[] {
	const names: string[] = [];
	visit( tree, ( node ) => {
		if ( node.type === 'definition' ) {
			names.push( normalized( node.identifier ) );
		} else if ( node.type === 'footnoteDefinition' ) {
			names.push( normalized( `^${ node.identifier }` ) );
		}
	} );
	return names;
}

/**
 * The parts that define each name.
 *
 * @param parts A document's.
 */
export function definitionsOf(
	parts: readonly Part[]
): Map< string, Set< Part > > {
	const defined = new Map< string, Set< Part > >();
	for ( const part of parts ) {
		for ( const name of definedIn( part.tree ) ) {
			const places = defined.get( name ) ?? new Set();
			defined.set( name, places.add( part ) );
		}
	}
	return defined;
}

/**
 * A part read again where it refers to what other parts define: brackets that
 * nothing defines are only text to the parser.
 *
 * @param part    The part.
 * @param defined What definitionsOf() gave.
 */
export function withReferences(
	part: Part,
	defined: ReadonlyMap< string, ReadonlySet< Part > >
): Root {
	const { start, line, text, tree } = part;
	const named = [ ...text.matchAll( REFERENCE ) ].map( ( [ , name = '' ] ) =>
		normalized( name )
	);
	const missing = [ ...new Set( named ) ].filter( ( name ) => {
		const places = defined.get( name );
		return places && ! places.has( part );
	} );
	if ( missing.length === 0 ) {
		return tree;
	}
	// The heading keeps a first line that is indented out of a footnote.
	const stubs = missing.map( ( name ) => `[${ name }]: x\n\n` );
	const before = stubs.join( '' ) + PROBE;
	const read = parseAtOnce( before + text );
	const isOwn = ( { position }: Node ) =>
		( position?.start.offset ?? 0 ) >= before.length;
	read.children = read.children.filter( isOwn );
	const list = endingList( part, read );
	if ( list ) {
		list.spread ||= endingList( part, tree )?.spread;
	}
	return move( read, start - before.length, line - missing.length * 2 - 1 );
}
