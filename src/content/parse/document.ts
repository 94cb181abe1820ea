import type { Root } from 'hast';
import { isSafeMarkup } from '../normalize/safe-markup';
import type { Container } from './container';
import { parseHtml } from './html';
import { findBlockRanges } from './lines/block-ranges';
import { passLines } from './lines/pass';
import { withBoundedDepth } from './lines/source-line';
import { parseMarkdown } from './markdown';
import { parseTextDocument } from './text';

/** A document as an HTML tree, containers' markers still in it. */
export type ParsedDocument = {
	tree: Root;
	containers: Container[];
	nonce: string;
	/** The document's line, from 1, for a line of the tree's positions. */
	lineOf: ( line: number ) => number;
	warnings: { message: string; line: number }[];
	/** What a comment form in the text asks for. */
	comments?: 'open';
	/** Whether the text names a way back to the top. */
	scrollToTop?: boolean;
};

/**
 * A word that no comment of the document begins with.
 */
function nonceFor( source: string ): string {
	let number = 0;
	while ( source.includes( `eb${ number }` ) ) {
		number++;
	}
	return `eb${ number }`;
}

function safely( line: number, warnings: ParsedDocument[ 'warnings' ] ) {
	return ( markup: string ) => {
		const safe = isSafeMarkup( markup );
		if ( ! safe ) {
			warnings.push( {
				message:
					'Block markup holds HTML that WordPress removes when an author saves: it was converted as ordinary HTML.',
				line,
			} );
		}
		return safe;
	};
}

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
	const ranges = findBlockRanges( lines, safely( firstLine, warnings ) );
	const refused = new Set< number >();
	for ( let round = 0; ; round++ ) {
		const passed = passLines( lines, {
			nonce,
			firstLine,
			refused,
			ranges,
		} );
		const { tree, seen } = parseMarkdown( passed.text, nonce );
		const hidden = passed.containers.filter(
			( _, id ) => ! seen.has( id )
		);
		if ( hidden.length === 0 || round === 3 ) {
			return {
				tree,
				nonce,
				containers: passed.containers,
				lineOf: ( line ) =>
					( passed.lineNumbers[ line - 1 ] ?? 0 ) + firstLine,
				warnings: [ ...warnings, ...passed.warnings ],
			};
		}
		for ( const { line } of round === 2 ? passed.containers : hidden ) {
			refused.add( line );
			ranges.delete( line - firstLine );
		}
	}
}

/**
 * HTML as a tree; block markup in it is set apart.
 *
 * @param source    The document without its front matter.
 * @param firstLine The number of its first line, from 1.
 */
export function parseHtmlDocument(
	source: string,
	firstLine: number
): ParsedDocument {
	const lines = source.split( /\r\n|\r|\n/ );
	const nonce = nonceFor( source );
	const warnings: ParsedDocument[ 'warnings' ] = [];
	const containers: Container[] = [];
	const ranges = findBlockRanges( lines, safely( firstLine, warnings ) );
	const output = [ ...lines ];
	for ( const [ line, range ] of ranges ) {
		output.fill( '', line, range.lastLine + 1 );
		output[ line ] = `<!--${ nonce }:o:${ containers.length }-->`;
		const { kind, source: markup } = range;
		containers.push( {
			kind,
			word: '',
			source: markup,
			line: firstLine + line,
		} );
	}
	return {
		tree: parseHtml( output.join( '\n' ) ),
		containers,
		nonce,
		lineOf: ( line ) => line - 1 + firstLine,
		warnings,
	};
}

/**
 * A document as a tree.
 *
 * @param form      `markdown`, `html` or `text`.
 * @param body      The document without its front matter.
 * @param firstLine The number of its first line, from 1.
 * @param title     A title that is known: text then has none in its first line.
 */
export function parseDocument(
	form: string,
	body: string,
	firstLine: number,
	title?: string
): ParsedDocument {
	if ( form === 'html' ) {
		return parseHtmlDocument( body, firstLine );
	}
	return form === 'text'
		? parseTextDocument( body, firstLine, title !== undefined )
		: parseMarkdownDocument( body, firstLine );
}
