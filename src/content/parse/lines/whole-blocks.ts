import { delimitersIn } from './block-delimiters';
import type { Delimiter } from './block-delimiters';

/** Where a block begins and ends in the text. */
export type Whole = { start: number; end: number };

/**
 * Without blocks that stand in others, in the order of the text.
 */
function outermost( blocks: readonly Whole[] ): Whole[] {
	const inOrder = blocks.toSorted(
		( one, other ) => one.start - other.start
	);
	let reached = 0;
	return inOrder.filter( ( { start, end } ) => {
		const isOuter = start >= reached;
		reached = Math.max( reached, end );
		return isOuter;
	} );
}

/**
 * Blocks whose delimiters are whole, nested ones inside their outermost.
 *
 * @param text Any text.
 */
export function wholeBlocks( text: string ): Whole[] {
	const open: Delimiter[] = [];
	const whole: Whole[] = [];
	for ( const delimiter of delimitersIn( text ) ) {
		const { closes, isVoid, name, hasSoundAttributes } = delimiter;
		if ( closes ) {
			const last = open.pop();
			if ( last?.name === name && last.hasSoundAttributes ) {
				whole.push( { start: last.start, end: delimiter.end } );
			} else {
				// What holds a broken block is broken, too.
				open.length = 0;
			}
		} else if ( ! isVoid ) {
			open.push( delimiter );
		} else if ( hasSoundAttributes ) {
			whole.push( delimiter );
		}
	}
	return outermost( whole );
}
