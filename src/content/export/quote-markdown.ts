import { printAttribution } from '../../model/attribution';
import { QUOTE_CLASS } from '../../model/quote-markup';
import type { BlockNode } from '../blocks/block';
import { serialize } from '../blocks/serialize';
import { attributeOf, classesOf, findElement } from '../normalize/tree';
import { parseHtml } from '../parse/html';
import { inlineToMarkdown } from './inline-markdown';
import { partHtml, prefixed } from './parts';

/**
 * A quote with its attribution below.
 *
 * @param block The quote.
 * @param body  The quotation, as Markdown.
 */
export function quoteMarkdown( block: BlockNode, body: string ): string {
	const part = ( name: string ) =>
		partHtml( block, `${ QUOTE_CLASS }__${ name }` );
	const source = findElement( parseHtml( serialize( [ block ] ) ), ( node ) =>
		classesOf( node ).includes( `${ QUOTE_CLASS }__source` )
	);
	const line = printAttribution( {
		name: part( 'name' ),
		role: part( 'role' ),
		work: part( 'work' ),
		url: source && attributeOf( source, 'href' ),
		date: part( 'date' ),
	} );
	return prefixed( `${ body }\n\n— ${ inlineToMarkdown( line ) }`, '> ' );
}
