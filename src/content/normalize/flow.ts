import type { Element, Nodes } from 'hast';
import type { BlockNode } from '../blocks/block';
import { paragraph } from '../blocks/core-text';
import type { Conversion } from '../conversion';
import { blocksOf } from './elements';
import { inlineHtml, UNREAD } from './inline';
import { embedFromLink } from './embeds';
import { picturesOf } from './pictures';
import { isBlank, isElement, trimBlank } from './tree';

const PHRASING = new Set(
	'a abbr acronym b bdi bdo big br cite code data del dfn em font i img input ins kbd label mark meter nobr output picture progress q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
		' '
	)
);

const phrasing = new WeakMap< Element, boolean >();

/**
 * Whether a node can stand in a paragraph, with all that it holds. Answers are
 * kept: asked anew at each level, deep trees would cost the square of their size.
 *
 * @param node Any node.
 */
export function isPhrasing( node: Nodes ): boolean {
	if ( node.type !== 'element' ) {
		return true;
	}
	let answer = phrasing.get( node );
	if ( answer === undefined ) {
		answer =
			UNREAD.has( node.tagName ) ||
			( PHRASING.has( node.tagName ) &&
				node.children.every( isPhrasing ) );
		phrasing.set( node, answer );
	}
	return answer;
}

/**
 * A run of phrasing content as blocks: pictures alone become image blocks, a
 * known address alone an embed, anything else one paragraph.
 *
 * @param nodes   Phrasing content.
 * @param context The run.
 */
export function paragraphBlocks(
	nodes: readonly Nodes[],
	context: Conversion
): BlockNode[] {
	const run = trimBlank( nodes );
	if ( run.length === 0 ) {
		return [];
	}
	const special = picturesOf( run, context ) ?? embedFromLink( run );
	if ( special ) {
		return special;
	}
	const html = inlineHtml( run, context );
	return html === '' ? [] : [ paragraph( html ) ];
}

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
