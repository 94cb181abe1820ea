import { wholeBlocks } from './whole-blocks';

/** Block markup that stands in a document. */
export type BlockRange = {
	/** As it is, or its HTML without the delimiters. */
	kind: 'blocks' | 'html';
	source: string;
	/** From 0. */
	lastLine: number;
};

/**
 * Finds block markup that has lines of its own.
 *
 * @param lines  The document's lines.
 * @param isSafe Whether the HTML inside, from this line on, may stay as it is.
 * @return By the line that each begins on, from 0.
 */
export function findBlockRanges(
	lines: readonly string[],
	isSafe: ( markup: string, line: number ) => boolean
): Map< number, BlockRange > {
	const ranges = new Map< number, BlockRange >();
	const text = lines.join( '\n' );
	const starts: number[] = [];
	let offset = 0;
	for ( const line of lines ) {
		starts.push( offset );
		offset += line.length + 1;
	}
	let line = 0;
	for ( const { start, end } of wholeBlocks( text ) ) {
		while ( ( starts[ line + 1 ] ?? Infinity ) <= start ) {
			line++;
		}
		const firstLine = line;
		const lineStart = starts[ firstLine ] ?? 0;
		let lastLine = firstLine;
		while ( ( starts[ lastLine + 1 ] ?? Infinity ) < end ) {
			lastLine++;
		}
		const lineEnd = ( starts[ lastLine + 1 ] ?? text.length + 1 ) - 1;
		const isAlone =
			/^ {0,3}$/.test( text.slice( lineStart, start ) ) &&
			text.slice( end, lineEnd ).trim() === '';
		if ( isAlone ) {
			const source = text.slice( start, end );
			ranges.set(
				firstLine,
				isSafe( source, firstLine )
					? { kind: 'blocks', source, lastLine }
					: { kind: 'html', source, lastLine }
			);
		}
		line = firstLine;
	}
	return ranges;
}
