import { escapeText } from '../blocks/escape';
import type { Quote } from '../types';

/** Ways to say “says”, in the forms that attributions use. */
const VERB =
	'(?:says?|said|adds?|added|explains?|explained|notes?|noted|shares?|shared|recalls?|recalled|tells?|told|writes?|wrote|warns?|warned|admits?|admitted|argues?|argued|agrees?|agreed|stresses|stressed|suggests?|suggested|advises?|advised|points? out|pointed out|concludes?|concluded|continues?|continued|recommends?|recommended|believes?|according to|sagt|sagte|erklärt|meint)';

const PRONOUN = '(?:he|she|they|sie|er)';

const MARKS: readonly [ string, string ][] = [
	[ '“', '”' ],
	[ '„', '“' ],
	[ '«', '»' ],
	[ '"', '"' ],
];

/** A paragraph of running prose. */
export type Passage = {
	text: string;
	path?: readonly number[];
	line?: number;
};

/** A quotation in a paragraph. */
type Span = { start: number; end: number; text: string };

function spansIn( text: string ): Span[] {
	const spans: Span[] = [];
	for ( let at = 0; at < text.length; at++ ) {
		const pair = MARKS.find( ( [ open ] ) => open === text[ at ] );
		if ( ! pair ) {
			continue;
		}
		const end = text.indexOf( pair[ 1 ], at + 1 );
		if ( end < 0 ) {
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

const TITLE = '(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame|Herr|Frau)\\.? )*';
const WORD =
	"(?:\\p{Lu}[\\p{L}’'-]*\\.?|(?:de|van|von|der|den|la|le|bin|al)(?=\\s))";
const NAME = `${ TITLE }${ WORD }(?: ${ WORD }){0,4}`;
const ROLE = '(?:, ((?:an?|the|who|[^,“”".;:]{2,60}?)[^“”".;:]{0,120}?))?';

const AFTER_VERB = new RegExp(
	`^[ ,]*${ VERB } (?:(${ PRONOUN })\\b|(${ NAME })${ ROLE } ?(?=[,.;:]|$|“|"))`,
	'u'
);
const AFTER_NAME = new RegExp(
	`^[ ,]*(?:(${ PRONOUN })|(${ NAME })${ ROLE },?) ${ VERB }\\b`,
	'u'
);
const BEFORE_NAME = new RegExp(
	`(?:^|[.!?] )(?:(${ PRONOUN })|(${ NAME })${ ROLE },?) ${ VERB }[,:]? ?$`,
	'iu'
);
const BEFORE_VERB = new RegExp(
	`(?:^|[.!?] )${ VERB } (?:(${ PRONOUN })|(${ NAME }))${ ROLE }[,:] ?$`,
	'iu'
);

type Said = { pronoun: boolean; name?: string; role?: string };

function readSaid( match: RegExpExecArray | null ): Said | undefined {
	if ( ! match ) {
		return undefined;
	}
	const end = match.index + match[ 0 ].length;
	const role = match[ 3 ]?.replace( /[,\s]+$/, '' );
	// “a dermatologist in C.”: the full stop is the initial's.
	const isInitial = /(?:^|\s)\p{Lu}$/u.test( role ?? '' );
	return {
		pronoun: match[ 1 ] !== undefined,
		name: match[ 2 ]?.trim(),
		role: isInitial && match.input[ end ] === '.' ? `${ role }.` : role,
	};
}

/**
 * The halves of a quotation that was cut for its attribution.
 * @param spans
 */
function joined( spans: readonly Span[] ): string {
	return spans
		.map( ( { text }, index ) => {
			const next = spans[ index + 1 ];
			const ends = ! next || /^\p{Lu}/u.test( next.text );
			return ends ? text.replace( /,$/, next ? '.' : '' ) : text;
		} )
		.join( ' ' );
}

/** Long enough for a thought: shorter ones are words used with distance. */
const SHORTEST = 20;

type Found = { spans: Span[]; said: Said };

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
			.slice( -220 );
		const after = text
			.slice( span.end, next?.start ?? text.length )
			.slice( 0, 220 );
		const said =
			readSaid( AFTER_VERB.exec( after ) ) ??
			readSaid( AFTER_NAME.exec( after ) ) ??
			readSaid( BEFORE_NAME.exec( before ) ) ??
			readSaid( BEFORE_VERB.exec( before ) );
		if ( said && ( said.name || said.pronoun ) ) {
			const goesOn =
				next !== undefined &&
				after.length < 220 &&
				! /[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+/u.test(
					after.replace( /^[^.!?]*/, '' )
				);
			const parts = goesOn && next ? [ span, next ] : [ span ];
			parts.forEach( ( part ) => used.add( part ) );
			found.push( { spans: parts, said } );
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
		attributionsIn( text ).flatMap( ( { spans, said } ): Quote[] => {
			const words = joined( spans );
			const known = said.pronoun
				? people.at( -1 )
				: people.findLast(
						( { name } ) =>
							name === said.name ||
							name.endsWith( ` ${ said.name }` )
					);
			const name = known?.name ?? said.name;
			if ( ! name || words.length < SHORTEST ) {
				return [];
			}
			if ( ! known ) {
				people.push( { name, role: said.role } );
			} else if ( ! said.pronoun ) {
				people.push( known );
			}
			const role = said.role ?? known?.role;
			const sureness = [
				said.pronoun ? 0.6 : 0.85,
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
