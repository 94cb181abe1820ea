import { escapeText } from '../blocks/escape';
import type { Quote } from '../types';
import { joined, spansIn } from './quoted-spans';
import type { Span } from './quoted-spans';
import { goesOnSaying, speakerAfter, speakerBefore } from './speaker';
import type { Speaker } from './speaker';

/** A paragraph of running prose. */
export type Passage = {
	text: string;
	path?: readonly number[];
	line?: number;
};

/** Long enough for a thought: shorter ones are words used with distance. */
const SHORTEST = 20;

/** The beginning of a sentence between two quotations, and one behind a speaker. */
const BEGINS = /^ \p{Lu}/u;
const BEGINS_LATER = /[.!?] \p{Lu}\p{Ll}+ \p{Ll}/u;

type Found = { spans: Span[]; speaker: Speaker };

/**
 * Whether the next quotation in a paragraph may be of the same person.
 *
 * @param speaker Who says the first.
 * @param between What stands between the two.
 * @param behind  What stands behind the next.
 */
function goesOnBehind(
	speaker: Speaker,
	between: string,
	behind: string
): boolean {
	const other =
		speakerBefore( between.trimStart() ) ?? speakerAfter( behind );
	return (
		between.length < 220 &&
		( other?.name === undefined || other.name === speaker.name ) &&
		! BEGINS_LATER.test( between )
	);
}

function attributionsIn( written: string ): Found[] {
	const text = written.replace( /\s+/g, ' ' );
	const spans = spansIn( text );
	const found: Found[] = [];
	const used = new Set< Span >();
	for ( const [ index, span ] of spans.entries() ) {
		if ( used.has( span ) ) {
			continue;
		}
		const next = spans[ index + 1 ];
		const before = text
			.slice( spans[ index - 1 ]?.end ?? 0, span.start )
			.slice( -220 )
			.trimStart();
		const after = text.slice( span.end, next?.start );
		// First, as “A says: ‘…’ B says:” names B behind A's words.
		const ahead = speakerBefore( before );
		const speaker = ahead ?? speakerAfter( after );
		if ( speaker ) {
			const goesOn =
				next &&
				goesOnBehind(
					speaker,
					after,
					text.slice( next.end, spans[ index + 2 ]?.start )
				) &&
				( ! ahead || ! BEGINS.test( after ) || goesOnSaying( after ) );
			const parts = goesOn ? [ span, next ] : [ span ];
			parts.forEach( ( part ) => used.add( part ) );
			found.push( { spans: parts, speaker } );
		}
	}
	return found;
}

/**
 * The quotations that running prose attributes to somebody: `“…,” says Dr A. B.,
 * a dermatologist in C., “…”`. Later mentions by surname or pronoun are resolved
 * to the last full name.
 *
 * @param paragraphs The words of each paragraph, in order.
 * @return Quotations, each with its paragraph's place.
 */
export function proseQuotes( paragraphs: readonly Passage[] ): Quote[] {
	const people: { name: string; role?: string }[] = [];
	return paragraphs.flatMap( ( { text, path, line } ) =>
		attributionsIn( text ).flatMap( ( { spans, speaker } ): Quote[] => {
			const words = joined( spans );
			const known = speaker.pronoun
				? people.at( -1 )
				: people.findLast(
						( { name } ) =>
							name === speaker.name ||
							name.endsWith( ` ${ speaker.name }` )
					);
			const name = known?.name ?? speaker.name;
			if ( ! name || words.length < SHORTEST ) {
				return [];
			}
			if ( ! known ) {
				people.push( { name, role: speaker.role } );
			} else if ( ! speaker.pronoun ) {
				people.push( known );
			}
			const role = speaker.role ?? known?.role;
			const sureness = [
				speaker.pronoun ? 0.6 : 0.85,
				role ? 0.05 : 0,
				/\s/.test( name ) ? 0.05 : 0,
			];
			return [
				{
					text: {
						html: `<p>${ escapeText( words ) }</p>`,
						text: words,
					},
					name,
					...( role ? { role } : {} ),
					form: 'prose',
					confidence: Number(
						sureness
							.reduce( ( sum, part ) => sum + part, 0 )
							.toFixed( 2 )
					),
					...( path ? { path } : {} ),
					...( line === undefined ? {} : { line } ),
				},
			];
		} )
	);
}
