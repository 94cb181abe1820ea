import { parseBlocks } from '../blocks/parse-blocks';
import { serialize } from '../blocks/serialize';
import { convert } from '../convert';
import { wholeBlocks } from '../parse/lines/block-ranges';
import type { ConvertOptions } from '../types';
import { blockToMarkdown } from './block-markdown';
import type { AlertDialect } from './block-markdown';

export type MarkdownOptions = Pick< ConvertOptions, 'labels' | 'lang' > & {
	/** How callouts are written; default `github`. */
	alerts?: AlertDialect;
};

/** Blocks next to each other that Markdown would take for one. */
const LISTS = /^(?:[-*+] |\d+[.)] )/;

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
	const { alerts = 'github', labels, lang } = options;
	const reading = { from: 'markdown', labels, lang } as const;
	const again = ( text: string ) => convert( text, reading );
	const sources = segmentsOf( markup );
	const parts = sources.map( ( source ) => {
		const [ block ] = parseBlocks( source );
		const written = block && blockToMarkdown( block, alerts );
		return written !== undefined && again( written ).markup === source
			? written
			: source;
	} );
	for ( let round = 0; round < ROUNDS; round++ ) {
		const { blocks } = again( joined( parts ) );
		const wrong = sources.findIndex(
			( source, index ) =>
				serialize( blocks.slice( index, index + 1 ) ) !== source
		);
		if ( wrong < 0 && blocks.length === sources.length ) {
			return joined( parts );
		}
		// What stands before a block may have taken it in.
		for ( const place of [ wrong - 1, wrong ] ) {
			const source = sources[ place ];
			if ( source !== undefined ) {
				parts[ place ] = source;
			}
		}
	}
	return sources.join( '\n\n' );
}
