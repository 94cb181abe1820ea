import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { BlockNode, Origin } from '../blocks/block';
import { serialize } from '../blocks/serialize';
import { classesOf } from '../normalize/tree';
import { parseHtml } from '../parse/html';

/** A block's element, and where the block stands. */
export type Located = {
	node: Element;
	path: number[];
	origin?: Origin;
	block: BlockNode;
};

/**
 * Elements of any of some classes, in the order of the text.
 *
 * @param html       HTML, with or without block comments.
 * @param classNames Blocks' own classes.
 */
export function elementsWithClass(
	html: string,
	...classNames: string[]
): Element[] {
	const found: Element[] = [];
	visit( parseHtml( html ), 'element', ( node ) => {
		if (
			classesOf( node ).some( ( name ) => classNames.includes( name ) )
		) {
			found.push( node );
		}
	} );
	return found;
}

function collect(
	blocks: readonly BlockNode[],
	name: string,
	path: readonly number[],
	found: Omit< Located, 'node' >[]
) {
	let place = 0;
	for ( const block of blocks ) {
		// White space between blocks is no block.
		if (
			block.blockName === null &&
			block.innerContent.join( '' ).trim() === ''
		) {
			continue;
		}
		const here = [ ...path, place++ ];
		if ( block.blockName === name ) {
			found.push( { path: here, origin: block.origin, block } );
		}
		collect( block.innerBlocks, name, here, found );
	}
}

/**
 * Blocks of a kind, each with its element.
 *
 * @param blocks    Blocks.
 * @param name      The kind.
 * @param className Its own class.
 */
export function locate(
	blocks: readonly BlockNode[],
	name: string,
	className: string
): Located[] {
	const found: Omit< Located, 'node' >[] = [];
	collect( blocks, name, [], found );
	// Each by itself: most of a document is none of them.
	return found.flatMap( ( location ) => {
		const [ node ] = elementsWithClass(
			serialize( [ location.block ] ),
			className
		);
		return node ? [ { ...location, node } ] : [];
	} );
}
