import { toHtml } from 'hast-util-to-html';
import type { BlockNode } from '../blocks/block';
import { serialize } from '../blocks/serialize';
import { classesOf, findElement } from '../normalize/tree';
import { parseHtml } from '../parse/html';

/**
 * Markdown with a sign before each line.
 *
 * @param text   The lines.
 * @param prefix The sign, such as `> `.
 */
export function prefixed( text: string, prefix: string ): string {
	return text
		.split( '\n' )
		.map( ( line ) => ( prefix + line ).trimEnd() )
		.join( '\n' );
}

/**
 * What stands in a part of a block.
 *
 * @param block     The block.
 * @param className The part's class.
 * @return HTML; undefined where the block has no such part.
 */
export function partHtml(
	block: BlockNode,
	className: string
): string | undefined {
	const found = findElement( parseHtml( serialize( [ block ] ) ), ( node ) =>
		classesOf( node ).includes( className )
	);
	return found && toHtml( found.children );
}
