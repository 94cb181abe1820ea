import type { Element } from 'hast';
import { element, withChildren } from '../normalize/element';
import type { SourceLine } from './lines/source-line';
import { textElement } from './text-element';
import { isItem, ITEM } from './text-item';
import { WRAPPED } from './text-wrapping';

/** An item's line, lines that only go on with it, and what stands in it. */
type Item = { line: SourceLine; text: string; inner: Element[] };

/** Deeper items stand beside the ones they belong to. */
const DEEPEST = 10;

/** Fewer columns are only the width of numbers: ` 9.` above `10.`. */
const FURTHER_IN = 2;

function listOf( items: readonly Item[] ): Element {
	const first = ITEM.exec( items[ 0 ]?.text ?? '' );
	const list = element(
		first?.[ 1 ] ? 'ol' : 'ul',
		items.map( ( { line, text, inner } ) => {
			const item = textElement( 'li', line, ITEM.exec( text )?.[ 2 ] );
			return withChildren( item, [ ...item.children, ...inner ] );
		} )
	);
	if ( first?.[ 1 ] ) {
		list.properties.start = Number( first[ 1 ] );
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

function isFurtherIn( line: SourceLine, than: SourceLine ): boolean {
	return ( line.indent ?? 0 ) >= ( than.indent ?? 0 ) + FURTHER_IN;
}

function goOn( item: Item, line: SourceLine ): void {
	if ( item.inner.length ) {
		item.inner.push( textElement( 'p', line ) );
	} else {
		item.text += `\n${ line.text }`;
	}
}

const numberOf = ( { text }: SourceLine ) =>
	Number( ITEM.exec( text )?.[ 1 ] ?? 0 );

/**
 * Whether an item ends the list that began with another. Numbers that do not go
 * on are dates or scores, which a list would count anew; all may be `1.`.
 */
function endsList(
	line: SourceLine,
	first: SourceLine,
	above: SourceLine,
	depth: number
): boolean {
	const step = numberOf( line ) - numberOf( above );
	return (
		isOrdered( line ) !== isOrdered( first ) ||
		( isOrdered( line ) && step !== 1 && step !== 0 ) ||
		( depth > 0 && isFurtherIn( first, line ) )
	);
}

/**
 * The list that begins on a line, numbered if its first item is; items that
 * stand further in are a list in the item above them.
 *
 * @param lines  A run of lines.
 * @param start  Where the list may begin in it, from 0.
 * @param widest The longest line of the run, in characters.
 * @param depth  In how many lists it stands.
 * @return No list if none begins there; `end` is behind its last line.
 */
export function listAt(
	lines: readonly SourceLine[],
	start: number,
	widest: number,
	depth = 0
): { list?: Element; end: number } {
	const first = lines[ start ];
	if ( ! first || ! isItem( first ) ) {
		return { end: start };
	}
	let item: Item = { line: first, text: first.text, inner: [] };
	const items = [ item ];
	let above = first;
	let end = start + 1;
	for ( let line = lines[ end ]; line; line = lines[ end ] ) {
		if ( ! isItem( line ) ) {
			if ( ! goesOn( line, above, item.line, widest ) ) {
				break;
			}
			goOn( item, line );
			end++;
		} else if ( depth < DEEPEST && isFurtherIn( line, item.line ) ) {
			const inner = listAt( lines, end, widest, depth + 1 );
			item.inner.push( ...( inner.list ? [ inner.list ] : [] ) );
			end = inner.end;
		} else if ( endsList( line, first, item.line, depth ) ) {
			break;
		} else {
			item = { line, text: line.text, inner: [] };
			items.push( item );
			end++;
		}
		above = lines[ end - 1 ] ?? above;
	}
	return { list: listOf( items ), end };
}
