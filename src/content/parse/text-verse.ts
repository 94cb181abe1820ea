import type { Element, ElementContent } from 'hast';
import { element } from '../normalize/element';
import type { SourceLine } from './lines/source-line';
import { textElement } from './text-element';
import { isItem } from './text-item';

/**
 * Whether lines are a stanza's: short ones, most of which end in the middle of a
 * sentence.
 *
 * @param lines A run of lines.
 */
export function isVerse( lines: readonly SourceLine[] ): boolean {
	const open = lines.filter( ( { text } ) => ! /[.!?…”"»:]$/.test( text ) );
	return (
		lines.length >= 3 &&
		lines.every( ( line ) => line.text.length <= 60 && ! isItem( line ) ) &&
		open.some( ( { text } ) => text.endsWith( ',' ) ) &&
		open.length * 2 > lines.length
	);
}

/**
 * A stanza as one paragraph, a line break between its lines.
 *
 * @param first The line it begins on.
 * @param lines All of its lines.
 */
export function verseOf(
	first: SourceLine,
	lines: readonly SourceLine[]
): Element {
	const children = lines.flatMap( ( { text }, index ): ElementContent[] => [
		...( index ? [ element( 'br', [] ) ] : [] ),
		{ type: 'text', value: text },
	] );
	return { ...textElement( 'p', first ), children };
}
