import { blockMarkupIn } from './block-markup';
import { passLines } from './lines/pass';
import { withBoundedDepth } from './lines/source-line';
import { parseMarkdown } from './markdown';
import { nonceFor } from './nonce';
import { UNENDED_COMMENT } from './unended-comments';
import type { ParsedDocument } from './parsed-document';

/**
 * Markdown of any dialect as a tree. A container whose own lines turn out to
 * stand in code or in HTML is text: the pass is made again without it.
 *
 * @param source    The document without its front matter.
 * @param firstLine The number of its first line, from 1.
 */
export function parseMarkdownDocument(
	source: string,
	firstLine: number
): ParsedDocument {
	const lines = source.split( /\r\n|\r|\n/ ).map( withBoundedDepth );
	const nonce = nonceFor( source );
	const warnings: ParsedDocument[ 'warnings' ] = [];
	const ranges = blockMarkupIn( lines, firstLine, warnings );
	const refused = new Set< number >();
	for ( let round = 0; ; round++ ) {
		const passed = passLines( lines, {
			nonce,
			firstLine,
			refused,
			ranges,
		} );
		const { tree, seen, unended } = parseMarkdown( passed.text, {
			nonce,
			containers: passed.containers,
		} );
		const hidden = passed.containers.filter(
			( _, id ) => ! seen.has( id )
		);
		if ( hidden.length === 0 || round === 3 ) {
			const lineOf = ( line: number ) =>
				( passed.lineNumbers[ line - 1 ] ?? 0 ) + firstLine;
			warnings.push(
				...passed.warnings,
				...unended.map( ( line ) => ( {
					message: UNENDED_COMMENT,
					line: lineOf( line ),
				} ) )
			);
			const { containers } = passed;
			return { tree, nonce, containers, lineOf, warnings };
		}
		for ( const { line } of round === 2 ? passed.containers : hidden ) {
			refused.add( line );
			ranges.delete( line - firstLine );
		}
	}
}
