import type { Element, Nodes } from 'hast';
import type { BlockNode } from '../blocks/block';
import { paragraph } from '../blocks/core-text';
import { withShortcodeAlone } from '../blocks/shown-brackets';
import type { Conversion } from '../conversion';
import { isRightToLeft } from './direction';
import { embedFromLink } from './embeds';
import { inlineHtml } from './inline';
import { shownAlign } from './picture-size';
import { picturesOf } from './pictures';
import { frameBlocks, playerBlocks } from './players';
import { findElement, isElement, trimBlank } from './tree';

const PLAYERS = [ 'video', 'audio', 'iframe' ];

function holdsPlayer( node: Nodes ): node is Element {
	return (
		isElement( node ) &&
		( PLAYERS.includes( node.tagName ) ||
			findElement( node, ( { tagName } ) =>
				PLAYERS.includes( tagName )
			) !== undefined )
	);
}

/**
 * A run cut at its players and frames, which are blocks.
 */
function aroundPlayers(
	nodes: readonly Nodes[],
	context: Conversion,
	around?: Element
): BlockNode[] {
	const blocks: BlockNode[] = [];
	let rest = 0;
	const endRun = ( end: number ) =>
		blocks.push(
			...paragraphBlocks( nodes.slice( rest, end ), context, around )
		);
	for ( const [ index, node ] of nodes.entries() ) {
		if ( holdsPlayer( node ) ) {
			endRun( index );
			rest = index + 1;
			if ( node.tagName === 'iframe' ) {
				blocks.push( ...frameBlocks( node, context ) );
			} else if ( PLAYERS.includes( node.tagName ) ) {
				blocks.push( ...playerBlocks( node, context ) );
			} else {
				blocks.push(
					...aroundPlayers( node.children, context, around )
				);
			}
		}
	}
	endRun( nodes.length );
	return blocks;
}

/**
 * A run of phrasing content as blocks: pictures alone become image blocks, a
 * known address alone an embed, players and frames blocks of their own, anything
 * else one paragraph.
 *
 * @param nodes   Phrasing content.
 * @param context The run.
 * @param node    The `p` that holds it, where one does.
 */
export function paragraphBlocks(
	nodes: readonly Nodes[],
	context: Conversion,
	node?: Element
): BlockNode[] {
	const run = trimBlank( nodes );
	if ( run.some( holdsPlayer ) ) {
		return aroundPlayers( run, context, node );
	}
	const special =
		picturesOf( run, context, node && shownAlign( node ) ) ??
		embedFromLink( run );
	if ( special ) {
		return special;
	}
	const html = withShortcodeAlone( inlineHtml( run, context ) );
	return html === ''
		? []
		: [ paragraph( html, node !== undefined && isRightToLeft( node ) ) ];
}
