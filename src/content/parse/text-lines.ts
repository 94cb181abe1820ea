import type { Element, ElementContent } from 'hast';
import { startsWithDash } from '../../model/attribution';
import type { SourceLine } from './lines/source-line';
import { element } from '../normalize/element';

const ITEM = /^(?:([-*•‣◦▪·–])|(\d{1,3})[.)])\s+(\S.*)$/;

/** The narrowest and the widest column at which text is wrapped by hand. */
const WRAPPED = { least: 50, most: 100 };

/**
 * A line as an element.
 *
 * @param tag  The element's name.
 * @param line The line.
 * @param text What of the line it holds.
 */
export function textElement(
	tag: string,
	line: SourceLine,
	text = line.text
): Element {
	const at = { line: line.line, column: 1 };
	return {
		...element( tag, [ { type: 'text', value: text } ] ),
		position: { start: at, end: at },
	};
}

/**
 * Whether each line was broken only because the next word had no room.
 */
function isWrapped( lines: readonly SourceLine[] ): boolean {
	const widths = lines.map( ( { text } ) => text.length );
	const widest = Math.max( ...widths );
	return (
		lines.length > 1 &&
		widest <= WRAPPED.most &&
		lines.slice( 1 ).every( ( { text }, index ) => {
			const width = widths[ index ] ?? 0;
			const word = text.split( ' ' )[ 0 ] ?? '';
			return width >= WRAPPED.least && width + 1 + word.length > widest;
		} )
	);
}

/** An item's line, and lines that only go on with it. */
type Item = { line: SourceLine; text: string };

function listOf( items: readonly Item[] ): Element {
	const first = ITEM.exec( items[ 0 ]?.text ?? '' );
	const list = element(
		first?.[ 2 ] ? 'ol' : 'ul',
		items.map( ( { line, text } ) =>
			textElement( 'li', line, ITEM.exec( text )?.[ 3 ] ?? text )
		)
	);
	if ( first?.[ 2 ] && first[ 2 ] !== '1' ) {
		list.properties.start = Number( first[ 2 ] );
	}
	return list;
}

/**
 * Whether a line is an item of a list.
 *
 * @param text The line.
 */
export function isListItem( text: string ): boolean {
	return ITEM.test( text );
}

function isItem( line: SourceLine | undefined ): line is SourceLine {
	return (
		line !== undefined &&
		ITEM.test( line.text ) &&
		! startsWithDash( line.text )
	);
}

/**
 * Whether lines are a stanza's: short ones, most of which end in the middle of a
 * sentence.
 */
function isVerse( lines: readonly SourceLine[] ): boolean {
	const open = lines.filter( ( { text } ) => ! /[.!?…”"»:]$/.test( text ) );
	return (
		lines.length >= 3 &&
		lines.every( ( line ) => line.text.length <= 60 && ! isItem( line ) ) &&
		open.some( ( { text } ) => text.endsWith( ',' ) ) &&
		open.length * 2 > lines.length
	);
}

function verseOf( first: SourceLine, lines: readonly SourceLine[] ): Element {
	const children = lines.flatMap( ( { text }, index ): ElementContent[] => [
		...( index ? [ element( 'br', [] ) ] : [] ),
		{ type: 'text', value: text },
	] );
	return { ...textElement( 'p', first ), children };
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
 */
function itemsOf(
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

function paragraphsOf( lines: readonly SourceLine[] ): Element[] {
	const [ first ] = lines;
	return first && isWrapped( lines )
		? [
				textElement(
					'p',
					first,
					lines.map( ( { text } ) => text ).join( ' ' )
				),
			]
		: lines.map( ( line ) => textElement( 'p', line ) );
}

/**
 * A run of lines without a blank one between them, as paragraphs and lists.
 *
 * @param lines The lines.
 */
export function blocksOf( lines: readonly SourceLine[] ): Element[] {
	const [ first ] = lines;
	if ( first && isVerse( lines ) ) {
		return [ verseOf( first, lines ) ];
	}
	const widest = Math.max( ...lines.map( ( { text } ) => text.length ) );
	const blocks: Element[] = [];
	for ( let index = 0; index < lines.length; ) {
		const { items, end } = itemsOf( lines, index, widest );
		if ( items.length ) {
			blocks.push( listOf( items ) );
			index = end;
		} else {
			const start = index;
			while ( index < lines.length && ! isItem( lines[ index ] ) ) {
				index++;
			}
			blocks.push( ...paragraphsOf( lines.slice( start, index ) ) );
		}
	}
	return blocks;
}

function isOrdered( line: SourceLine | undefined ): boolean {
	return /^\d/.test( line?.text ?? '' );
}
