import { startsWithDash } from '../../model/attribution';
import type { SourceLine } from './lines/source-line';

/**
 * An item of a list: its sign or its number, then its words. Chinese and
 * Japanese write no space between.
 */
export const ITEM =
	/^(?:[-*•‣◦▪·–]\s+|[・●■□◆◇]\s*|(\d{1,3})(?:[.)]\s+|、(?!\d)))(\S[^]*)$/;

/** Signs alone, with which a story goes on elsewhere: `* * *`. */
const BREAK = /^([-*•·~#⁂])\s*(?:\1\s*){2,}$|^⁂$/;

/**
 * Whether a line parts what stands above it from what stands below.
 *
 * @param text The line.
 */
export function isSceneBreak( text: string ): boolean {
	return BREAK.test( text );
}

/**
 * Whether a line is an item of a list.
 *
 * @param text The line.
 */
export function isListItem( text: string ): boolean {
	return ITEM.test( text ) && ! isSceneBreak( text );
}

/**
 * Whether a line is an item, and does not begin with a dash as an attribution
 * does.
 *
 * @param line The line.
 */
export function isItem( line: SourceLine | undefined ): boolean {
	return (
		line !== undefined &&
		isListItem( line.text ) &&
		! startsWithDash( line.text )
	);
}
