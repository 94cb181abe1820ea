import type { Element, Root } from 'hast';
import type { BlockNode } from '../blocks/block';
import { classesOf, elementsOf, textOf } from '../normalize/tree';
import { parseHtml } from '../parse/html';
import { withoutSpace } from './located';
import type { Passage } from './prose';

/** Where words stand that are quoted already. */
const QUOTATIONS = [ 'editorial-blocks/quote', 'core/quote', 'core/pullquote' ];

const QUOTATION_MARK = /[“„«"]/;

/**
 * The paragraphs of running prose in blocks that hold a quotation mark.
 *
 * @param blocks Blocks.
 * @param path   Where they stand.
 */
export function passagesIn(
	blocks: readonly BlockNode[],
	path: readonly number[] = []
): Passage[] {
	return withoutSpace( blocks ).flatMap( ( block, index ): Passage[] => {
		const here = [ ...path, index ];
		if ( block.blockName === 'core/paragraph' ) {
			const html = block.innerContent.join( '' );
			// Parsing is for the few paragraphs that quote anybody.
			return QUOTATION_MARK.test( html )
				? [
						{
							text: textOf( [ parseHtml( html ) ] ).trim(),
							path: here,
							line: block.origin?.line,
						},
					]
				: [];
		}
		return QUOTATIONS.includes( block.blockName ?? '' )
			? []
			: passagesIn( block.innerBlocks, here );
	} );
}

/**
 * The same in HTML that readers get.
 *
 * @param node Where to look.
 */
export function passagesInHtml( node: Root | Element ): Passage[] {
	return elementsOf( node ).flatMap( ( child ): Passage[] => {
		if ( child.tagName === 'p' ) {
			const isPart = classesOf( child ).some( ( name ) =>
				name.startsWith( 'wp-block-editorial-blocks-' )
			);
			return isPart ? [] : [ { text: textOf( [ child ] ).trim() } ];
		}
		return [ 'blockquote', 'pre', 'figcaption' ].includes( child.tagName )
			? []
			: passagesInHtml( child );
	} );
}
