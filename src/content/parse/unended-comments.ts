import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ParsedDocument } from './parsed-document';

/** Each round reads the document again: more such comments nobody writes. */
const ROUNDS = 4;

/** What is said of a comment that is shown, as it has no end. */
export const UNENDED_COMMENT =
	'The comment that begins here has no end and is shown as text: close it with -->.';

/** What markers begin with, and whose they are. */
type Marked = Pick< ParsedDocument, 'nonce' | 'containers' >;

type Place = { at: number; line: number };

/**
 * A text without what the converter set into it, which ends no comment of the
 * document's own. Block markup stands for comments that the document has.
 */
function withoutMarkers( html: string, { nonce, containers }: Marked ): string {
	return html.replace(
		new RegExp( `<!--${ nonce }:[oc]:(\\d+)-->`, 'g' ),
		( marker, index: string ) =>
			containers[ Number( index ) ]?.source === undefined
				? ' '.repeat( marker.length )
				: marker
	);
}

/**
 * Where comments begin that nothing ends, though all that follows was read as
 * theirs.
 */
function unendedIn( tree: Root, source: string, marked: Marked ): Place[] {
	const lastEnd = withoutMarkers( source, marked ).lastIndexOf( '-->' );
	const places: Place[] = [];
	visit( tree, 'html', ( { value, position } ) => {
		const { offset = 0, line = 1 } = position?.start ?? {};
		const at = value.indexOf( '<!--' );
		const own = withoutMarkers( value, marked );
		if (
			/^ *<!--/.test( own ) &&
			! own.includes( '-->', at + 2 ) &&
			( own === value || lastEnd < offset )
		) {
			places.push( { at: offset + at, line } );
		}
	} );
	return places;
}

/**
 * The lines of those in the middle of a paragraph, which are words there anyway:
 * a blank line ends the paragraph, and with it all that is in it.
 */
function linesOfWords( tree: Root, source: string ): number[] {
	const lines: number[] = [];
	visit( tree, 'text', ( { value, position } ) => {
		if ( position && value.includes( '<!--' ) ) {
			const { start, end } = position;
			const written = source.slice( start.offset, end.offset );
			const at = written.search( /(?<!\\)<!--/ );
			if ( at >= 0 ) {
				const before = written.slice( 0, at ).split( '\n' );
				lines.push( start.line + before.length - 1 );
			}
		}
	} );
	return lines;
}

/**
 * A text with a backslash at some places.
 */
function escapedAt( places: readonly Place[], text: string ): string {
	const ends = places.map( ( { at } ) => at );
	return [ ...ends, text.length ]
		.map( ( end, index ) => text.slice( ends[ index - 1 ] ?? 0, end ) )
		.join( '\\' );
}

/**
 * Reads Markdown such that a comment that nothing ends is words, and what
 * follows it Markdown still.
 *
 * @param source Markdown after the line pass.
 * @param marked What the line pass marked.
 * @param read   Reads Markdown.
 * @return The tree, the text that its places are of, and the lines on which such
 *         comments begin.
 */
export function withCommentsEnded(
	source: string,
	marked: Marked,
	read: ( source: string ) => Root
): { tree: Root; text: string; unended: number[] } {
	const unended: number[] = [];
	let text = source;
	let tree = read( text );
	for ( let round = 0; round < ROUNDS; round++ ) {
		const places = unendedIn( tree, text, marked );
		if ( places.length === 0 ) {
			break;
		}
		places.forEach( ( { line } ) => unended.push( line ) );
		text = escapedAt( places, text );
		tree = read( text );
	}
	linesOfWords( tree, text ).forEach( ( line ) => unended.push( line ) );
	return { tree, text, unended };
}
