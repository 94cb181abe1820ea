import { isSafeMarkup } from '../normalize/safe-markup';
import { findBlockRanges } from './lines/block-ranges';
import type { BlockRange } from './lines/block-ranges';
import type { ParsedDocument } from './parsed-document';

/**
 * Finds block markup in a document. What WordPress would change as an author
 * saves is to be read as HTML, which a warning says.
 *
 * @param lines     The document's lines.
 * @param firstLine The number of the first, from 1.
 * @param warnings  Where warnings go.
 * @return By the line that each begins on, from 0.
 */
export function blockMarkupIn(
	lines: readonly string[],
	firstLine: number,
	warnings: ParsedDocument[ 'warnings' ]
): Map< number, BlockRange > {
	return findBlockRanges( lines, ( markup, line ) => {
		const safe = isSafeMarkup( markup );
		if ( ! safe ) {
			warnings.push( {
				message:
					'Block markup holds HTML that WordPress removes when an author saves: it was converted as ordinary HTML.',
				line: firstLine + line,
			} );
		}
		return safe;
	} );
}
