import type { Element } from 'hast';
import { element } from '../normalize/element';
import type { SourceLine } from './lines/source-line';
import { textElement } from './text-element';
import { isItem, ITEM } from './text-item';
import { WRAPPED } from './text-wrapping';

/** An item's line, and lines that only go on with it. */
export type Item = { line: SourceLine; text: string };

/**
 * Items as a list, numbered if the first of them is.
 *
 * @param items At least one.
 */
export function listOf( items: readonly Item[] ): Element {
	const first = ITEM.exec( items[ 0 ]?.text ?? '' );
	const list = element(
		first?.[ 2 ] ? 'ol' : 'ul',
		items.map( ( { line, text } ) =>
			textElement( 'li', line, ITEM.exec( text )?.[ 3 ] ?? text )
		)
	);
	if ( first?.[ 2 ] ) {
		list.properties.start = Number( first[ 2 ] );
	}
	return list;
}

function isOrdered( line: SourceLine | undefined ): boolean {
	return /^\d/.test( line?.text ?? '' );
}

/**
 * Whether a line goes on with the item above it: it stands further in, or the
 * line above had no room for its first word.
 */
function goesOn(
	line: SourceLine,
	above: SourceLine,
	item: SourceLine,
	widest: number
): boolean {
	const word = line.text.split( ' ' )[ 0 ] ?? '';
	const { length } = above.text;
	return (
		! ITEM.test( line.text ) &&
		( ( line.indent ?? 0 ) > ( item.indent ?? 0 ) ||
			( widest <= WRAPPED.most &&
				length >= WRAPPED.least &&
				length + 1 + word.length > widest ) )
	);
}

/**
 * The items of the list that begins on a line.
 *
 * @param lines  A run of lines.
 * @param start  Where the list may begin in it, from 0.
 * @param widest The longest line of the run, in characters.
 * @return None if no list begins there; `end` is behind its last line.
 */
export function itemsOf(
	lines: readonly SourceLine[],
	start: number,
	widest: number
) {
	const items: Item[] = [];
	let end = start;
	for ( ; end < lines.length; end++ ) {
		const line = lines[ end ];
		const above = lines[ end - 1 ];
		const item = items.at( -1 );
		if (
			isItem( line ) &&
			isOrdered( line ) === isOrdered( lines[ start ] )
		) {
			items.push( { line, text: line.text } );
		} else if (
			line &&
			above &&
			item &&
			goesOn( line, above, item.line, widest )
		) {
			item.text += ` ${ line.text }`;
		} else {
			break;
		}
	}
	return { items, end };
}
