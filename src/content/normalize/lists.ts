import type { Element, ElementContent } from 'hast';
import type { BlockNode } from '../blocks/block';
import { list, listItem } from '../blocks/core-list';
import type { Conversion } from '../conversion';
import { readItem } from './list-item';
import { attributeOf, contentOf, isBlank, isElement } from './tree';

/** What an item holds, and where it stands. */
type Part = { children: ElementContent[]; line?: number };

function firstNumber( node: Element ): number {
	const start = Number( attributeOf( node, 'start' ) ?? 1 );
	return Number.isSafeInteger( start ) ? start : 1;
}

/**
 * A list's items. Word processors put a nested list behind the item it is of,
 * and words beside items are no less the list's.
 */
function itemsOf( node: Element, { lineOf }: Conversion ): Part[] {
	const items: Part[] = [];
	for ( const child of contentOf( node.children ) ) {
		const before = items.at( -1 );
		if ( isBlank( child ) || isElement( child, 'script', 'template' ) ) {
			continue;
		}
		if ( before && isElement( child, 'ul', 'ol' ) ) {
			before.children.push( child );
		} else {
			items.push( {
				children: isElement( child, 'li' )
					? [ ...child.children ]
					: [ child ],
				line: lineOf( child ),
			} );
		}
	}
	return items;
}

/**
 * A list as blocks. An item can hold text and lists; anything else comes after
 * it, and the list goes on behind with its next number.
 *
 * @param node    `ul` or `ol`.
 * @param context The run.
 */
export function listBlocks( node: Element, context: Conversion ): BlockNode[] {
	const ordered = node.tagName === 'ol';
	const reversed = ordered && node.properties.reversed !== undefined;
	const blocks: BlockNode[] = [];
	let start = firstNumber( node );
	let items: BlockNode[] = [];
	const endList = () => {
		if ( items.length ) {
			blocks.push( list( { ordered, start, reversed }, items ) );
			start += reversed ? -items.length : items.length;
			items = [];
		}
	};
	for ( const { children, line } of itemsOf( node, context ) ) {
		const item = readItem( children, context );
		if ( item.content || item.lists.length || item.after.length === 0 ) {
			items.push( listItem( item.content, item.lists ) );
		}
		if ( item.after.length ) {
			const what = item.after.find(
				( { blockName } ) =>
					blockName !== 'core/list' && blockName !== 'core/paragraph'
			);
			context.warn(
				`A list item holds ${
					what?.blockName ?? 'text below a nested list'
				}, which WordPress cannot keep in a list: it stands after the item, and the list goes on behind it.`,
				line
			);
			endList();
			blocks.push( ...item.after );
		}
	}
	endList();
	return blocks;
}
