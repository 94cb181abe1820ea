import { parseBlocks } from '../blocks/parse-blocks';
import { serialize } from '../blocks/serialize';
import { convert } from '../convert';
import { wholeBlocks } from '../parse/lines/block-ranges';
import type { ConvertOptions } from '../types';
import { blockToMarkdown } from './block-markdown';
import type { AlertDialect } from './block-markdown';
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
	const reading = { from: 'markdown', labels, lang } as const;
	const again = ( text: string ) => convert( text, reading );
	const notes = shownNotes( markup, footnotes );
	const definitions = noteDefinitions( notes, again );
	const mentions = mentionsOf( notes );
	const isSame = ( written: string, source: string ) =>
		notes.length && source.includes( 'data-fn=' )
			? serialize(
					again(
						`${ mentions }\n\n${ written }\n\n${ definitions }`
					).blocks.slice( 1, -1 )
				) === source
			: again( written ).markup === source;
	const sources = segmentsOf( markup );
	const isListed = notes.length > 0 && sources.at( -1 ) === FOOTNOTES;
	const bodies = isListed ? sources.slice( 0, -1 ) : sources;
	const whole = ( texts: readonly string[] ) =>
		joined( definitions ? [ ...texts, definitions ] : texts );
	const parts = bodies.map( ( source ) => {
		const [ block ] = parseBlocks( source );
		const written = block && blockToMarkdown( block, alerts );
		return written !== undefined && isSame( written, source )
			? written
			: source;
	} );
	for ( let round = 0; round < ROUNDS; round++ ) {
		const { blocks } = again( whole( parts ) );
		const wrong = sources.findIndex(
			( source, index ) =>
				serialize( blocks.slice( index, index + 1 ) ) !== source
		);
		if ( wrong < 0 && blocks.length === sources.length ) {
			return whole( parts );
		}
		// What stands before a block may have taken it in.
		for ( const place of [ wrong - 1, wrong ] ) {
			const source = bodies[ place ];
			if ( source !== undefined ) {
				parts[ place ] = source;
			}
		}
	}
	return whole( bodies );
}
