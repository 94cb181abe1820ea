const MARKS: readonly [ string, string ][] = [
	[ '“', '”' ],
	[ '„', '“' ],
	[ '«', '»' ],
	[ '"', '"' ],
];

/** A quotation in a paragraph. */
export type Span = { start: number; end: number; text: string };

/**
 * The words that a text sets in quotation marks, up to one that stays open.
 *
 * @param text A paragraph.
 */
export function spansIn( text: string ): Span[] {
	const spans: Span[] = [];
	for ( let at = 0; at < text.length; at++ ) {
		const pair = MARKS.find( ( [ open ] ) => open === text[ at ] );
		if ( ! pair ) {
			continue;
		}
		const end = text.indexOf( pair[ 1 ], at + 1 );
		if ( end === -1 ) {
			return spans;
		}
		spans.push( {
			start: at,
			end: end + 1,
			text: text.slice( at + 1, end ).trim(),
		} );
		at = end;
	}
	return spans;
}

/**
 * The halves of a quotation that was cut for its attribution.
 */
export function joined( spans: readonly Span[] ): string {
	return spans
		.map( ( { text }, index ) => {
			const next = spans[ index + 1 ];
			const ends = ! next || /^\p{Lu}/u.test( next.text );
			return ends ? text.replace( /,$/, next ? '.' : '' ) : text;
		} )
		.join( ' ' );
}
