import { WIDE } from '../normalize/soft-breaks';
import type { SourceLine } from './lines/source-line';

/** The narrowest and the widest column at which text is wrapped by hand. */
export const WRAPPED = { least: 50, most: 100 };

/**
 * How many characters go over to the next line together, the space before them
 * too. Chinese and Japanese lines end between any two characters but a few.
 */
function wordLength( text: string ): number {
	return WIDE.test( text.charAt( 0 ) )
		? 2
		: ( text.split( ' ' )[ 0 ] ?? '' ).length + 1;
}

/**
 * The length of the longest line.
 *
 * @param lines Any number of lines.
 * @return Characters.
 */
export function widestOf( lines: readonly SourceLine[] ): number {
	return lines.reduce(
		( widest, { text } ) => Math.max( widest, text.length ),
		0
	);
}

/**
 * Whether each line was broken only because the next word had no room.
 *
 * @param lines The lines.
 */
export function isWrapped( lines: readonly SourceLine[] ): boolean {
	const widest = widestOf( lines );
	return (
		widest <= WRAPPED.most &&
		lines.slice( 1 ).every( ( { text }, index ) => {
			const width = lines[ index ]?.text.length ?? 0;
			return (
				width >= WRAPPED.least && width + wordLength( text ) > widest
			);
		} )
	);
}
