import type { Element } from 'hast';
import type { BlockNode } from '../blocks/block';
import { list, listItem } from '../blocks/core-list';
import type { Conversion } from '../conversion';
import { element, withChildren } from './element';
import { readItem } from './list-item';
import { attributeOf, contentOf, isBlank, isElement } from './tree';

function firstNumber( node: Element ): number {
	const start = Number( attributeOf( node, 'start' ) ?? 1 );
	return Number.isSafeInteger( start ) ? start : 1;
}

/**
 * A list's items. Word processors put a nested list behind the item it is of,
 * and words beside items are no less the list's.
 */
function itemsOf( node: Element ): Element[] {
	const items: Element[] = [];
	for ( const child of contentOf( node.children ) ) {
		const before = items.at( -1 );
		if ( isBlank( child ) || isElement( child, 'script', 'template' ) ) {
			continue;
		}
		if ( ! isElement( child ) ) {
			items.push( element( 'li', [ child ] ) );
		} else if (
			before?.tagName === 'li' &&
			isElement( child, 'ul', 'ol' )
		) {
			items.splice(
				-1,
				1,
				withChildren( before, [ ...before.children, child ] )
			);
		} else {
			items.push( child );
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
	for ( const child of itemsOf( node ) ) {
		const item = isElement( child, 'li' )
			? readItem( child, context )
			: readItem( element( 'li', [ child ] ), context );
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
				context.lineOf( child )
			);
			endList();
			blocks.push( ...item.after );
		}
	}
	endList();
	return blocks;
}
