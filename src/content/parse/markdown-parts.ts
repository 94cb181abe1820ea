import type { Node, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';

/**
 * Characters in a part: the parser copies its list of events wherever a
 * container ends, so one pass over a long document takes quadratic time.
 */
const PART = 2_000;

/** A blank line, and a line behind it that nothing above can take in. */
const BREAK = /\n[ \t]*\n(?=[\p{L}#])/gu;

/** A heading alone: in the tree as such only if nothing is open above it. */
const PROBE = '#\n';

const REFERENCE = /\[((?:[^[\]\\]|\\.)+)\]/g;

type Part = { start: number; line: number; text: string; tree: Root };

function parse( markdown: string ): Root {
	return fromMarkdown( markdown, {
		extensions: [ gfm() ],
		mdastExtensions: [ gfmFromMarkdown() ],
	} );
}

function move( tree: Root, offset: number, lines: number ): Root {
	if ( offset === 0 ) {
		return tree;
	}
	visit( tree, ( { position } ) => {
		for ( const point of position
			? [ position.start, position.end ]
			: [] ) {
			point.line += lines;
			point.offset = ( point.offset ?? 0 ) + offset;
		}
	} );
	return tree;
}

/**
 * The part of a document that begins at `start`. Where fenced code or HTML is
 * still open at its end, twice as much is tried.
 * @param source
 * @param start
 */
function partAt( source: string, start: number ) {
	for ( let size = PART; start + size < source.length; size *= 2 ) {
		BREAK.lastIndex = start + size;
		const found = BREAK.exec( source );
		if ( ! found ) {
			break;
		}
		const text = source.slice( start, BREAK.lastIndex );
		const tree = parse( text + PROBE );
		const last = tree.children.at( -1 );
		if (
			last?.type === 'heading' &&
			last.position?.start.offset === text.length
		) {
			tree.children.pop();
			return { text, tree };
		}
	}
	const text = source.slice( start );
	return { text, tree: parse( text ) };
}

function partsOf( source: string ): Part[] {
	const parts: Part[] = [];
	let start = 0;
	let line = 0;
	do {
		const { text, tree } = partAt( source, start );
		parts.push( { start, line, text, tree: move( tree, start, line ) } );
		start += text.length;
		line += text.split( '\n' ).length - 1;
	} while ( start < source.length );
	return parts;
}

/**
 * A label in the form in which labels are compared (CommonMark 0.31, “matches”).
 * @param label
 */
function normalized( label: string ): string {
	return label.trim().replace( /\s+/g, ' ' ).toLowerCase().toUpperCase();
}

/**
 * What a tree defines, as a reference would name it in brackets.
 * @param tree
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
 * A part read again where it refers to what other parts define: brackets that
 * nothing defines are only text to the parser.
 * @param part
 * @param defined Names by the part that defines them first.
 */
function withReferences(
	part: Part,
	defined: ReadonlyMap< string, Part[] >
): Root {
	const { start, line, text, tree } = part;
	const named = [ ...text.matchAll( REFERENCE ) ].map( ( [ , name = '' ] ) =>
		normalized( name )
	);
	const missing = [ ...new Set( named ) ].filter( ( name ) => {
		const places = defined.get( name );
		return places && ! places.includes( part );
	} );
	if ( missing.length === 0 ) {
		return tree;
	}
	// The heading keeps a first line that is indented out of a footnote.
	const stubs = missing.map( ( name ) => `[${ name }]: x\n\n` );
	const before = stubs.join( '' ) + PROBE;
	const read = parse( before + text );
	const isOwn = ( { position }: Node ) =>
		( position?.start.offset ?? 0 ) >= before.length;
	read.children = read.children.filter( isOwn );
	return move( read, start - before.length, line - missing.length * 2 - 1 );
}

/**
 * Markdown as a tree, CommonMark and GitHub's additions, in linear time.
 *
 * @param source Markdown with `\n` as its line ends.
 */
export function parseInParts( source: string ): Root {
	const parts = partsOf( source );
	const [ whole, ...others ] = parts;
	if ( whole && others.length === 0 ) {
		return whole.tree;
	}
	const defined = new Map< string, Part[] >();
	for ( const part of parts ) {
		for ( const name of definedIn( part.tree ) ) {
			defined.set( name, [ ...( defined.get( name ) ?? [] ), part ] );
		}
	}
	return {
		type: 'root',
		children: parts.flatMap(
			( part ) => withReferences( part, defined ).children
		),
	};
}
