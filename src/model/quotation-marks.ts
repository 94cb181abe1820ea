/** Pairs that authors and sources put around a quotation, in many languages. */
const PAIRS: readonly ( readonly [ string, string ] )[] = [
	[ '“', '”' ],
	[ '„', '“' ],
	[ '„', '”' ],
	[ '«', '»' ],
	[ '»', '«' ],
	[ '”', '”' ],
	[ '‘', '’' ],
	[ '‚', '‘' ],
	[ '「', '」' ],
	[ '『', '』' ],
	[ '《', '》' ],
	[ '"', '"' ],
];

const TAGS_BEFORE = /^(?:\s|&nbsp;|<(?!br)[a-z][^>]*>)*/i;
const CLOSING_TAG = /^<\/[a-z][^<>]*>$/i;

/** Where the marks stand: in the first text and in the last. */
type Ends = { opening: number; closing: number };

// “Yes,” she said, “no.” holds two quotations, not one in marks.
function areTwo( inside: string, left: string, right: string ): boolean {
	const closes = inside.indexOf( right );
	return closes >= 0 && inside.lastIndexOf( left, closes - 1 ) < 0;
}

// Where a text ends, but for the tags and the white space after it: looked for
// from the end, as a paragraph may hold any number of both.
function endOf( html: string ): number {
	let text = html.trimEnd();
	for (;;) {
		const tag = text.endsWith( '>' )
			? text.slice( text.lastIndexOf( '<' ) )
			: '';
		const end = text.endsWith( '&nbsp;' )
			? '&nbsp;'
			: CLOSING_TAG.exec( tag )?.[ 0 ];
		if ( ! end ) {
			return text.length;
		}
		text = text.slice( 0, -end.length ).trimEnd();
	}
}

function startOf( html: string ): number {
	return TAGS_BEFORE.exec( html )?.[ 0 ].length ?? 0;
}

// English begins each paragraph of a long quotation with the mark that opened it.
function withoutOpening( text: string, mark: string ): string {
	const start = startOf( text );
	return text.charAt( start ) === mark ? text.slice( start + 1 ) : text;
}

function findEnds( texts: readonly string[] ): Ends | undefined {
	const first = texts[ 0 ] ?? '';
	const last = texts.at( -1 ) ?? '';
	const opening = startOf( first );
	const closing = endOf( last ) - 1;
	const [ left, right ] =
		PAIRS.find(
			( pair ) =>
				first.charAt( opening ) === pair[ 0 ] &&
				last.charAt( closing ) === pair[ 1 ]
		) ?? [];
	if ( ! left || ! right || ( texts.length === 1 && closing <= opening ) ) {
		return undefined;
	}
	const inside = [ ...texts.slice( 0, -1 ), last.slice( 0, closing ) ]
		.map( ( text ) => withoutOpening( text, left ) )
		.join( '\n' );
	return areTwo( inside, left, right ) ? undefined : { opening, closing };
}

/**
 * Takes the quotation marks off a quotation's outer ends, where a look prints
 * its own.
 *
 * @param texts The inline HTML of the quotation's paragraphs, in order.
 * @return The same paragraphs without them, or undefined if there were none.
 */
export function withoutOuterMarks(
	texts: readonly string[]
): string[] | undefined {
	const ends = findEnds( texts );
	if ( ! ends ) {
		return undefined;
	}
	const cut = ( text: string, at: number ) =>
		text.slice( 0, at ) + text.slice( at + 1 );
	const shortened = [ ...texts ];
	shortened[ shortened.length - 1 ] = cut(
		texts.at( -1 ) ?? '',
		ends.closing
	);
	shortened[ 0 ] = cut( shortened[ 0 ] ?? '', ends.opening );
	return shortened;
}
