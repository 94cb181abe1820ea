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
	const open: { delimiter: Delimiter; sound: boolean }[] = [];
	const counts = new Map< string, number >();
	const whole: Whole[] = [];
	const add = ( name: string, more: number ) =>
		counts.set( name, ( counts.get( name ) ?? 0 ) + more );
	for ( const delimiter of delimitersIn( text ) ) {
		const { closes, isVoid, name, hasSoundAttributes } = delimiter;
		if ( ! closes && isVoid ) {
			if ( hasSoundAttributes ) {
				whole.push( delimiter );
			}
		} else if ( ! closes ) {
			open.push( { delimiter, sound: hasSoundAttributes } );
			add( name, 1 );
		} else if ( counts.get( name ) ) {
			let sound = true;
			for ( let last = open.pop(); last; last = open.pop() ) {
				add( last.delimiter.name, -1 );
				if ( last.delimiter.name === name ) {
					sound &&= last.sound;
					if ( sound ) {
						whole.push( {
							start: last.delimiter.start,
							end: delimiter.end,
						} );
					} else {
						open.forEach( ( outer ) => ( outer.sound = false ) );
					}
					break;
				}
				sound = false;
			}
		} else {
			open.forEach( ( outer ) => ( outer.sound = false ) );
		}
	}
	return outermost( whole );
}
