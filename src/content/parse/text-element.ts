import type { Element } from 'hast';
import { element } from '../normalize/element';
import type { SourceLine } from './lines/source-line';

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
