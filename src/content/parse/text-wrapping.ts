import type { SourceLine } from './lines/source-line';

/** The narrowest and the widest column at which text is wrapped by hand. */
export const WRAPPED = { least: 50, most: 100 };

/**
 * Whether each line was broken only because the next word had no room.
 *
 * @param lines The lines.
 */
export function isWrapped( lines: readonly SourceLine[] ): boolean {
	const widths = lines.map( ( { text } ) => text.length );
	const widest = Math.max( ...widths );
	return (
		widest <= WRAPPED.most &&
		lines.slice( 1 ).every( ( { text }, index ) => {
			const width = widths[ index ] ?? 0;
			const word = text.split( ' ' )[ 0 ] ?? '';
			return width >= WRAPPED.least && width + 1 + word.length > widest;
		} )
	);
}
