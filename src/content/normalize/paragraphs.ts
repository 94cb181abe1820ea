import type { Nodes } from 'hast';
import type { BlockNode } from '../blocks/block';
import { paragraph } from '../blocks/core-text';
import { withShortcodeAlone } from '../blocks/shown-brackets';
import type { Conversion } from '../conversion';
import { embedFromLink } from './embeds';
import { inlineHtml } from './inline';
import { picturesOf } from './pictures';
import { trimBlank } from './tree';

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
	const html = withShortcodeAlone( inlineHtml( run, context ) );
	return html === '' ? [] : [ paragraph( html ) ];
}
