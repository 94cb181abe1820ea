import type { Nodes } from 'hast';
import type { BlockNode } from '../blocks/block';
import type { Conversion } from '../conversion';
import { blocksOf } from './elements';
import { paragraphBlocks } from './paragraphs';
import { isPhrasing } from './phrasing';
import { isBlank, isElement } from './tree';

/**
 * Nodes as blocks, in their order.
 *
 * @param nodes   Siblings, containers already wrapped.
 * @param context The run.
 */
export function flowBlocks(
	nodes: readonly Nodes[],
	context: Conversion
): BlockNode[] {
	const blocks: BlockNode[] = [];
	let run: Nodes[] = [];
	const endRun = () => {
		blocks.push( ...paragraphBlocks( run, context ) );
		run = [];
	};
	let taken: Nodes | undefined;
	for ( const [ index, node ] of nodes.entries() ) {
		if ( node === taken ) {
			continue;
		}
		if ( isPhrasing( node ) ) {
			run.push( node );
		} else if ( isElement( node ) ) {
			endRun();
			const next = visibleAfter( nodes, index );
			const made = blocksOf( node, next, context );
			blocks.push( ...made.blocks );
			taken = made.taken ? next : undefined;
		}
	}
	endRun();
	return blocks;
}

function visibleAfter( nodes: readonly Nodes[], index: number ) {
	let at = index + 1;
	for ( let next = nodes[ at ]; next; next = nodes[ at ] ) {
		if ( ! isBlank( next ) ) {
			return next;
		}
		at++;
	}
	return undefined;
}
