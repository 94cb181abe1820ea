import type { Element } from 'hast';
import type { BlockNode } from '../blocks/block';
import { table } from '../blocks/core-table';
import type { Cell } from '../blocks/core-table';
import type { Conversion } from '../conversion';
import { inlineHtml } from './inline';
import { shownAlign } from './picture-size';
import { textInLines } from './text-in-lines';
import { attributeOf, elementsOf } from './tree';

function span(
	node: Element,
	name: 'colSpan' | 'rowSpan'
): string | undefined {
	const value = attributeOf( node, name ) ?? '';
	return /^[1-9]\d{0,2}$/.test( value ) && value !== '1' ? value : undefined;
}

function alignment( node: Element ): string | undefined {
	const style = /text-align:\s*(left|center|right)/.exec(
		attributeOf( node, 'style' ) ?? ''
	);
	return style?.[ 1 ] ?? shownAlign( node );
}

function readRow( node: Element, context: Conversion ): Cell[] {
	return elementsOf( node ).flatMap( ( child ) =>
		child.tagName === 'td' || child.tagName === 'th'
			? [
					{
						tag: child.tagName,
						content: textInLines( child.children, context ),
						align: alignment( child ),
						scope: readScope( child ),
						colspan: span( child, 'colSpan' ),
						rowspan: span( child, 'rowSpan' ),
					},
				]
			: []
	);
}

function readScope( node: Element ): string | undefined {
	const value = attributeOf( node, 'scope' ) ?? '';
	return /^(?:col|row|colgroup|rowgroup)$/.test( value ) ? value : undefined;
}

function readRows( sections: readonly Element[], context: Conversion ) {
	return sections
		.flatMap( ( section ) => elementsOf( section ) )
		.map( ( row ) => readRow( row, context ) )
		.filter( ( cells ) => cells.length > 0 );
}

/**
 * A table with its sections and caption.
 *
 * @param node    `table`.
 * @param context The run.
 * @param outer   Inline HTML of a caption that stands outside.
 */
export function tableBlock(
	node: Element,
	context: Conversion,
	outer = ''
): BlockNode | undefined {
	const parts = elementsOf( node );
	const section = ( tag: string ) =>
		readRows(
			parts.filter( ( part ) => part.tagName === tag ),
			context
		);
	const caption = parts.find( ( part ) => part.tagName === 'caption' );
	const head = section( 'thead' );
	const body = section( 'tbody' );
	const foot = section( 'tfoot' );
	return head.length + body.length + foot.length
		? table( {
				head,
				body,
				foot,
				caption:
					outer ||
					( caption && inlineHtml( caption.children, context ) ),
			} )
		: undefined;
}

/**
 * @param node    `table`.
 * @param context The run.
 */
export function tableBlocks( node: Element, context: Conversion ): BlockNode[] {
	const made = tableBlock( node, context );
	return made ? [ made ] : [];
}
