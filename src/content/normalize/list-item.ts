import type { ElementContent, Nodes } from 'hast';
import type { BlockNode } from '../blocks/block';
import { list } from '../blocks/core-list';
import { paragraph } from '../blocks/core-text';
import type { Conversion } from '../conversion';
import { inlineHtml } from './inline';
import { isPhrasing } from './phrasing';

/** An item, and what had to leave it because items hold only text and lists. */
type Item = { content: string; lists: BlockNode[]; after: BlockNode[] };

function addText( item: Item, html: string ) {
	if ( html === '' ) {
		return;
	}
	if ( item.lists.length || item.after.length ) {
		item.after.push( paragraph( html ) );
	} else {
		item.content = [ item.content, html ]
			.filter( Boolean )
			.join( '<br><br>' );
	}
}

/**
 * WordPress reads white space between two lists as the item's own text.
 */
function addBlock( item: Item, made: BlockNode ) {
	const [ nested ] = item.lists;
	if ( made.blockName !== 'core/list' || item.after.length ) {
		item.after.push( made );
	} else if ( ! nested ) {
		item.lists.push( made );
	} else if ( nested.attrs.ordered || made.attrs.ordered ) {
		item.after.push( made );
	} else {
		const items = [ ...nested.innerBlocks, ...made.innerBlocks ];
		item.lists = [ list( {}, items ) ];
	}
}

/**
 * What an item of a list holds.
 *
 * @param children Its content.
 * @param context  The run.
 */
export function readItem(
	children: readonly ElementContent[],
	context: Conversion
): Item {
	const item: Item = { content: '', lists: [], after: [] };
	let run: Nodes[] = [];
	const endRun = () => {
		addText( item, inlineHtml( run, context ) );
		run = [];
	};
	for ( const child of context.wrap( children ) ) {
		if ( isPhrasing( child ) ) {
			run.push( child );
			continue;
		}
		endRun();
		for ( const made of context.flow( [ child ] ) ) {
			if (
				made.blockName === 'core/paragraph' &&
				made.source === undefined
			) {
				const html = made.innerContent.join( '' );
				addText( item, html.replace( /^<p[^>]*>|<\/p>$/g, '' ) );
			} else {
				addBlock( item, made );
			}
		}
	}
	endRun();
	return item;
}
