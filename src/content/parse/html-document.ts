import { directionOf } from '../normalize/direction';
import { elementsOf } from '../normalize/tree';
import { blockMarkupIn } from './block-markup';
import type { Container } from './container';
import { parseHtml } from './html';
import { tagsIn } from './html-tags';
import { nonceFor } from './nonce';
import { takePageFurniture } from './page-furniture';
import type { ParsedDocument } from './parsed-document';
import { UNENDED_COMMENT } from './unended-comments';
import { readWordLists } from './word-lists';
import { withWordsInBrackets } from './words-in-brackets';

/**
 * Which way a whole page's text runs. Its `html` and `body` are not in the tree.
 */
function directionOfPage( html: string ): string {
	const tags = tagsIn( html );
	return [ 'html', 'body' ]
		.flatMap(
			( wanted ) =>
				tags.find(
					( { name, edge } ) => name === wanted && edge === 'start'
				) ?? []
		)
		.flatMap( ( { at, end, name } ) =>
			elementsOf(
				parseHtml( `<div${ html.slice( at + 1 + name.length, end ) }` )
			)
		)
		.reduce( ( outer, node ) => directionOf( node, outer ), '' );
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
	const [ html = '' ] = withWordsInBrackets(
		[ { html: output.join( '\n' ), isInLine: false } ],
		( _, line ) =>
			warnings.push( {
				message: UNENDED_COMMENT,
				line: firstLine + line,
			} )
	);
	const tree = parseHtml( html );
	if ( /mso-list/i.test( html ) ) {
		readWordLists( tree );
	}
	const lineOf = ( line: number ) => line - 1 + firstLine;
	takePageFurniture( tree, warnings, lineOf );
	const direction = directionOfPage( html );
	return { tree, containers, nonce, lineOf, warnings, direction };
}
