import { parseBlocks } from '../blocks/parse-blocks';
import { serialize } from '../blocks/serialize';
import { convert } from '../convert';
import { wholeBlocks } from '../parse/lines/whole-blocks';
import type { Converted, ConvertOptions } from '../types';
import { blockToMarkdown } from './block-markdown';
import type { AlertDialect } from './callout-markdown';
import { withoutSlugs } from './heading-markdown';
import { mentionsOf, noteDefinitions, shownNotes } from './notes';

export type MarkdownOptions = Pick< ConvertOptions, 'labels' | 'lang' > & {
	/** How callouts are written; default `github`. */
	alerts?: AlertDialect;
	/** The post's meta `footnotes`, where WordPress keeps their texts. */
	footnotes?: string;
};

/** Blocks next to each other that Markdown would take for one. */
const LISTS = /^(?:[-*+] |\d+[.)] )/;

/** The block that convert() adds where a document has notes. */
const FOOTNOTES = '<!-- wp:footnotes /-->';

/** How often two neighbours may be kept from becoming one. */
const ROUNDS = 12;

function segmentsOf( markup: string ): string[] {
	const segments: string[] = [];
	let end = 0;
	for ( const whole of wholeBlocks( markup ) ) {
		segments.push( markup.slice( end, whole.start ) );
		segments.push( markup.slice( whole.start, whole.end ) );
		end = whole.end;
	}
	segments.push( markup.slice( end ) );
	return segments.map( ( text ) => text.trim() ).filter( Boolean );
}

function joined( parts: readonly string[] ): string {
	return parts
		.map( ( part, index ) => {
			const next = parts[ index + 1 ] ?? '';
			return LISTS.test( part ) && LISTS.test( next )
				? `${ part }\n\n<!-- -->`
				: part;
		} )
		.join( '\n\n' );
}

type Reader = ( markdown: string ) => Converted;

/** A post's footnotes, as its document has them. */
type Notes = { mentions: string; definitions: string };

function isMadeAgain(
	written: string,
	source: string,
	{ mentions, definitions }: Notes,
	again: Reader
): boolean {
	if ( ! definitions || ! source.includes( 'data-fn=' ) ) {
		return again( written ).markup === source;
	}
	const { blocks } = again(
		[ mentions, written, definitions ].join( '\n\n' )
	);
	// The paragraph of mentions stands before, the list of notes behind.
	return serialize( blocks.slice( 1, -1 ) ) === source;
}

/**
 * The parts as one document, those written as their own markup that their
 * neighbours would change.
 *
 * @param written The parts in Markdown, as well as it goes.
 * @param sources The blocks' own markup; one more for a list of footnotes.
 * @param notes   Stand at the end.
 * @param again   Reads Markdown as convert() will.
 */
function assembled(
	written: readonly string[],
	sources: readonly string[],
	{ definitions }: Notes,
	again: Reader
): string {
	const parts = [ ...written ];
	const whole = () => joined( [ ...parts, definitions ].filter( Boolean ) );
	for ( let round = 0; round < ROUNDS; round++ ) {
		const { blocks } = again( whole() );
		const wrong = sources.findIndex(
			( source, index ) =>
				serialize( blocks.slice( index, index + 1 ) ) !== source
		);
		if ( wrong < 0 && blocks.length === sources.length ) {
			return whole();
		}
		// What stands before a block may have taken it in.
		for ( const place of [ wrong - 1, wrong ] ) {
			const source = sources[ place ];
			if ( source !== undefined && place in parts ) {
				parts[ place ] = source;
			}
		}
	}
	parts.splice( 0, parts.length, ...sources.slice( 0, parts.length ) );
	return whole();
}

/**
 * A post as Markdown. Each block that Markdown can't express, or that convert()
 * would not make again, goes out as its own markup; so `convert()` of the result
 * gives the post back to the byte.
 *
 * @param markup  Post content, `content.raw` of the REST API.
 * @param options The language whose labels count as a callout's own, and more.
 */
export function toMarkdown(
	markup: string,
	options: MarkdownOptions = {}
): string {
	const { alerts = 'github', labels, lang, footnotes } = options;
	const again = ( text: string ) =>
		convert( text, { from: 'markdown', labels, lang } );
	const shown = shownNotes( markup, footnotes );
	const notes = {
		mentions: mentionsOf( shown ),
		definitions: noteDefinitions( shown, again ),
	};
	const sources = segmentsOf( markup );
	const isListed = notes.definitions && sources.at( -1 ) === FOOTNOTES;
	const written = sources
		.slice( 0, isListed ? -1 : undefined )
		.map( ( source ) => {
			const [ block ] = parseBlocks( source );
			const text = block ? blockToMarkdown( block, alerts ) : '';
			return isMadeAgain( text, source, notes, again ) ? text : source;
		} );
	const text = assembled( written, sources, notes, again );
	const plain = withoutSlugs( text );
	return plain === text || again( plain ).markup === again( text ).markup
		? plain
		: text;
}
