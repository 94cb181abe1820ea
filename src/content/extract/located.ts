import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { BlockNode, Origin } from '../blocks/block';
import { serialize } from '../blocks/serialize';
import { classesOf } from '../normalize/tree';
import { parseHtml } from '../parse/html';

/** A kind of block, and its own class. */
type Kind = { name: string; className: string };

/** A block's element, and where the block stands. */
export type Located< K extends Kind > = {
	kind: K;
	node: Element;
	path: number[];
	origin?: Origin;
};

/**
 * Blocks without the white space between them, which is none.
 *
 * @param blocks Blocks from convert() or parsed from a post.
 */
export function withoutSpace( blocks: readonly BlockNode[] ): BlockNode[] {
	return blocks.filter(
		( { blockName, innerContent } ) =>
			blockName !== null || innerContent.join( '' ).trim() !== ''
	);
}

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

function placed(
	blocks: readonly BlockNode[],
	path: readonly number[]
): { block: BlockNode; path: number[] }[] {
	return withoutSpace( blocks ).flatMap( ( block, index ) => {
		const here = [ ...path, index ];
		return [ { block, path: here }, ...placed( block.innerBlocks, here ) ];
	} );
}

/**
 * Blocks of some kinds, each with its element, in the order of the text.
 *
 * @param blocks Blocks.
 * @param kinds  The kinds.
 */
export function locate< K extends Kind >(
	blocks: readonly BlockNode[],
	kinds: readonly K[]
): Located< K >[] {
	return placed( blocks, [] ).flatMap( ( { block, path } ) => {
		const kind = kinds.find( ( { name } ) => name === block.blockName );
		if ( ! kind ) {
			return [];
		}
		// Each by itself: most of a document is none of them.
		const [ node ] = elementsWithClass(
			serialize( [ block ] ),
			kind.className
		);
		return node ? [ { kind, node, path, origin: block.origin } ] : [];
	} );
}
