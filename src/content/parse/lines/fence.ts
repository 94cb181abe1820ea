import type { Anatomy } from './source-line';

/** A code fence that is open. */
export type Fence = {
	mark: string;
	size: number;
	/** Columns that its opening line is indented by. */
	indent: number;
};

const OPENING = /^(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})/;

/**
 * The fence that a line opens.
 *
 * @param line The line, taken apart.
 */
export function openingFence( line: Anatomy ): Fence | undefined {
	const { text, indent } = line;
	const [ opening, run ] = OPENING.exec( text ) ?? [];
	if ( ! opening || ! run ) {
		return undefined;
	}
	const mark = run.charAt( 0 );
	return mark === '`' && text.slice( opening.length ).includes( '`' )
		? undefined
		: { mark, size: run.length, indent };
}

/**
 * Whether a line closes a fence. One that is indented further than Markdown
 * allows belongs to the code: examples show fences inside of fences.
 *
 * @param line  The line, taken apart.
 * @param fence The fence that is open.
 */
export function closesFence( line: Anatomy, fence: Fence ): boolean {
	const { text, indent } = line;
	return (
		text.length >= fence.size &&
		indent <= fence.indent + 3 &&
		text === fence.mark.repeat( text.length )
	);
}
