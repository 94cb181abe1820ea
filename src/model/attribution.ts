import type { Attribution } from './attribution.types';
import { endsInDay } from './attribution-dates';
import type { InlineNode } from './attribution-inline';
import { isShort, readLine } from './attribution-line';
import { readName } from './attribution-name';
import { splitParts } from './attribution-parts';
import { readRest } from './attribution-rest';
import { onlyElement, wordsOf } from './attribution-title';

export { isDialogue, startsWithDash } from './attribution-dash';
export { printAttribution } from './attribution-print';
export type { Attribution } from './attribution.types';

/** Beyond this a line is a sentence, whatever it begins with. */
const LONGEST = 400;

// `June 4th, 1940` has a comma of its own.
function joinDates( parts: InlineNode[][] ): InlineNode[][] {
	return parts.reduce< InlineNode[][] >( ( joined, part ) => {
		const before = joined.at( -1 );
		if ( before && endsInDay( wordsOf( before ), wordsOf( part ) ) ) {
			return [ ...joined.slice( 0, -1 ), [ ...before, ', ', ...part ] ];
		}
		return [ ...joined, part ];
	}, [] );
}

// Somebody speaking, as in a French dialogue, is not the end of a quotation.
function isSpeech( text: string ): boolean {
	return text.length > LONGEST || /[?!…:;]$/.test( text );
}

/**
 * Reads a line as people write below a quotation who said it: `— Name, role,
 * <em>Work</em>, date` and its many relatives.
 *
 * @param html The line's inline HTML, with or without its dash.
 * @return Its parts, or undefined if the line is empty or is no attribution.
 */
export function parseAttribution( html: string ): Attribution | undefined {
	if ( ! isShort( html ) ) {
		return undefined;
	}
	const nodes = readLine( html );
	const parts = joinDates( splitParts( nodes ) );
	const [ first, ...others ] = parts;
	const text = wordsOf( nodes );
	if (
		! first ||
		( isSpeech( text ) && ! onlyElement( parts.at( -1 ) ?? [] ) )
	) {
		return undefined;
	}
	const attribution = readRest( readName( first, others ) );
	return Object.keys( attribution ).length > 0 ? attribution : undefined;
}
