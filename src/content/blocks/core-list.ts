import { block } from './block';
import type { BlockNode } from './block';

export type ListShape = {
	ordered?: boolean;
	/** The first item's number, where it is not 1. */
	start?: number;
	reversed?: boolean;
};

/**
 * @param content Inline HTML.
 * @param lists   Nested lists, the only blocks that an item can hold.
 */
export function listItem(
	content: string,
	lists: readonly BlockNode[]
): BlockNode {
	return block( 'core/list-item', {}, `<li>${ content }`, lists, '</li>' );
}

/**
 * @param shape Kind and numbering.
 * @param items `core/list-item` blocks.
 */
export function list(
	shape: ListShape,
	items: readonly BlockNode[]
): BlockNode {
	const { ordered } = shape;
	const start = ordered && shape.start !== 1 ? shape.start : undefined;
	const reversed = ( ordered && shape.reversed ) || undefined;
	const tag = ordered ? 'ol' : 'ul';
	return block(
		'core/list',
		{ ordered: ordered || undefined, start, reversed },
		`<${ tag }${ reversed ? ' reversed' : '' }${
			start === undefined ? '' : ` start="${ start }"`
		} class="wp-block-list">`,
		items,
		`</${ tag }>`
	);
}
