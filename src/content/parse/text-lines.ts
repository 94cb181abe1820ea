import type { Element } from 'hast';
import type { SourceLine } from './lines/source-line';
import { textElement } from './text-element';
import { isItem, isSceneBreak } from './text-item';
import { listAt } from './text-lists';
import { isVerse, verseOf } from './text-verse';
import { isWrapped, widestOf } from './text-wrapping';

function paragraphsOf( lines: readonly SourceLine[] ): Element[] {
	const [ first ] = lines;
	return first && isWrapped( lines )
		? [
				textElement(
					'p',
					first,
					lines.map( ( { text } ) => text ).join( '\n' )
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
	if ( first && lines.length === 1 && isSceneBreak( first.text ) ) {
		return [ textElement( 'hr', first, '' ) ];
	}
	if ( first && isVerse( lines ) ) {
		return [ verseOf( first, lines ) ];
	}
	const widest = widestOf( lines );
	const blocks: Element[] = [];
	for ( let index = 0; index < lines.length; ) {
		const { list, end } = listAt( lines, index, widest );
		if ( list ) {
			blocks.push( list );
			index = end;
		} else {
			const start = index;
			while ( index < lines.length && ! isItem( lines[ index ] ) ) {
				index++;
			}
			for ( const made of paragraphsOf( lines.slice( start, index ) ) ) {
				blocks.push( made );
			}
		}
	}
	return blocks;
}
