import { isElementName, isWord, isWordInLine } from './html-names';
import { tagsIn } from './html-tags';
import type { Tag } from './html-tags';

/** HTML as it stands in a document. */
export type Piece = {
	html: string;
	/** Whether it is one tag in a line of Markdown. */
	isInLine: boolean;
};

type Placed = { tag: Tag; piece: number };

/** Of one that nothing ends. */
const COMMENT = '!--';

const FOREIGN = /^(?:svg|math)$/;

/**
 * Start tags with the end tags that close them, and the other way round.
 */
function pairsOf( tags: readonly Placed[] ): Map< Placed, Placed > {
	const pairs = new Map< Placed, Placed >();
	const open = new Map< string, Placed[] >();
	for ( const placed of tags ) {
		const { name, edge } = placed.tag;
		const starts = open.get( name ) ?? [];
		open.set( name, starts );
		const start = edge === 'end' ? starts.pop() : undefined;
		if ( start ) {
			pairs.set( start, placed ).set( placed, start );
		} else if ( edge === 'start' ) {
			starts.push( placed );
		}
	}
	return pairs;
}

function isText( { name, edge, isBare }: Tag, isInLine: boolean ): boolean {
	if ( edge === 'start' ) {
		return isInLine && isBare ? isWordInLine( name ) : isWord( name );
	}
	return (
		edge === 'unfinished' || ( edge === 'end' && ! isElementName( name ) )
	);
}

/**
 * A document's HTML with the tags escaped that are none to their author, as
 * `<Enter>`, `<your-name>`, `List<String>`: of no element, and nothing closes
 * them. A parser would drop them, and readers would lack the word.
 *
 * @param pieces  All of the document's, in its order: a tag in one may be closed
 *                in another.
 * @param unended Told of the first comment in a piece that nothing ends, and
 *                that becomes words: the piece, and the line of it, from 0.
 * @return Each piece's HTML.
 */
export function withWordsInBrackets(
	pieces: readonly Piece[],
	unended: ( piece: number, line: number ) => void
): string[] {
	const tags = pieces.flatMap( ( { html }, piece ) =>
		tagsIn( html ).map( ( tag ): Placed => ( { tag, piece } ) )
	);
	const pairs = pairsOf( tags );
	const written = pieces.map( () => '' );
	const ends = pieces.map( () => 0 );
	let foreignUntil: Placed | undefined;
	let told: number | undefined;
	for ( const placed of tags ) {
		const { tag, piece } = placed;
		const { html = '', isInLine = false } = pieces[ piece ] ?? {};
		const pair = pairs.get( placed );
		if ( foreignUntil && tag.name !== COMMENT ) {
			foreignUntil = foreignUntil === placed ? undefined : foreignUntil;
		} else if ( pair ) {
			foreignUntil = FOREIGN.test( tag.name ) ? pair : undefined;
		} else if ( isText( tag, isInLine ) ) {
			const text = html.slice( tag.at, tag.end );
			// The first end that is missing is missing to all that follow.
			if ( tag.name === COMMENT && told !== piece ) {
				const before = html.slice( 0, tag.at );
				unended( piece, before.split( '\n' ).length - 1 );
				told = piece;
			}
			written[ piece ] +=
				html.slice( ends[ piece ], tag.at ) +
				text.replaceAll( '&', '&amp;' ).replaceAll( '<', '&lt;' );
			ends[ piece ] = tag.end;
		} else if ( tag.edge === 'alone' && ! isElementName( tag.name ) ) {
			// HTML has no such end: all that follows would stand inside.
			written[ piece ] +=
				html.slice( ends[ piece ], tag.end ) + `</${ tag.name }>`;
			ends[ piece ] = tag.end;
		}
	}
	return pieces.map(
		( { html }, piece ) => written[ piece ] + html.slice( ends[ piece ] )
	);
}
