import type { Element, Nodes } from 'hast';
import type { BlockNode } from '../blocks/block';
import { list, listItem } from '../blocks/core-list';
import { paragraph } from '../blocks/core-text';
import type { Conversion } from '../conversion';
import { element, withChildren } from './element';
import { inlineHtml } from './inline';
import { isPhrasing } from './phrasing';
import { attributeOf, contentOf, isBlank, isElement } from './tree';

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
		item.lists = [ list( { ordered: false }, items ) ];
	}
}

function readItem( node: Element, context: Conversion ): Item {
	const item: Item = { content: '', lists: [], after: [] };
	let run: Nodes[] = [];
	const endRun = () => {
		addText( item, inlineHtml( run, context ) );
		run = [];
	};
	for ( const child of context.wrap( contentOf( node.children ) ) ) {
		if ( isPhrasing( child ) ) {
			run.push( child );
			continue;
		}
		endRun();
		for ( const made of context.flow( [ child ] ) ) {
			const text =
				made.blockName === 'core/paragraph' && made.source === undefined
					? /^<p>(.*)<\/p>$/s.exec( made.innerContent.join( '' ) )
					: null;
			if ( text ) {
				addText( item, text[ 1 ] ?? '' );
			} else {
				addBlock( item, made );
			}
		}
	}
	endRun();
	return item;
}

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
