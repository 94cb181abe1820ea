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
	for ( let index = 0; index < nodes.length; index++ ) {
		const node = nodes[ index ];
		if ( node && isPhrasing( node ) ) {
			run.push( node );
		} else if ( isElement( node ) ) {
			endRun();
			const following = nextElement( nodes, index );
			const { blocks: made, taken } = blocksOf(
				node,
				following === undefined ? undefined : nodes[ following ],
				context
			);
			blocks.push( ...made );
			if ( taken && following ) {
				index = following;
			}
		}
	}
	endRun();
	return blocks;
}

function nextElement( nodes: readonly Nodes[], index: number ) {
	for ( let next = index + 1; next < nodes.length; next++ ) {
		const node = nodes[ next ];
		if ( node && ! isBlank( node ) ) {
			return next;
		}
	}
	return undefined;
}
