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

function listOf( lines: readonly SourceLine[] ): Element {
	const first = ITEM.exec( lines[ 0 ]?.text ?? '' );
	const items = lines.map( ( line ) =>
		textElement( 'li', line, ITEM.exec( line.text )?.[ 3 ] ?? line.text )
	);
	const list = element( first?.[ 2 ] ? 'ol' : 'ul', items );
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
 * A run of lines without a blank one between them, as paragraphs and lists.
 *
 * @param lines The lines.
 */
export function blocksOf( lines: readonly SourceLine[] ): Element[] {
	const [ first ] = lines;
	if ( first && isVerse( lines ) ) {
		return [ verseOf( first, lines ) ];
	}
	if ( first && ! lines.some( isItem ) && isWrapped( lines ) ) {
		const text = lines.map( ( line ) => line.text ).join( ' ' );
		return [ textElement( 'p', first, text ) ];
	}
	const blocks: Element[] = [];
	for ( let index = 0; index < lines.length; ) {
		const line = lines[ index ];
		let end = index;
		while (
			isItem( lines[ end ] ) &&
			isOrdered( lines[ end ] ) === isOrdered( line )
		) {
			end++;
		}
		if ( end > index ) {
			blocks.push( listOf( lines.slice( index, end ) ) );
			index = end;
		} else {
			if ( line ) {
				blocks.push( textElement( 'p', line ) );
			}
			index++;
		}
	}
	return blocks;
}

function isOrdered( line: SourceLine | undefined ): boolean {
	return /^\d/.test( line?.text ?? '' );
}
