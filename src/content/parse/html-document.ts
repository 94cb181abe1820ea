import { blockMarkupIn } from './block-markup';
import type { Container } from './container';
import { parseHtml } from './html';
import { nonceFor } from './nonce';
import { takePageFurniture } from './page-furniture';
import type { ParsedDocument } from './parsed-document';
import { withWordsInBrackets } from './words-in-brackets';

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
	const ranges = blockMarkupIn( lines, firstLine, warnings );
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
	const [ html = '' ] = withWordsInBrackets( [
		{ html: output.join( '\n' ), isInLine: false },
	] );
	const tree = parseHtml( html );
	const lineOf = ( line: number ) => line - 1 + firstLine;
	takePageFurniture( tree, warnings, lineOf );
	return { tree, containers, nonce, lineOf, warnings };
}
