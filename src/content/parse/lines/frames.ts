import type { Reach } from './opening';
import { indentOf, quoteDepth } from './source-line';
import type { Anatomy } from './source-line';

/** A container that is open. */
export type Frame = {
	reach: Reach;
	/** Its number, if it has markers. */
	id?: number;
	/** What the lines that carry its markers begin with. */
	prefix: string;
	/** How deep it is quoted. */
	depth: number;
};

/** Beyond this, containers are text: nobody nests so deep, and trees can't. */
export const DEEPEST = 30;

/**
 * How many columns are taken off the lines inside the open containers.
 *
 * @param frames Open containers, the outermost first.
 */
export function stripOf( frames: readonly Frame[] ): number {
	return frames.reduce(
		( sum, { reach } ) =>
			sum + ( 'strip' in reach ? ( reach.strip ?? 0 ) : 0 ),
		0
	);
}

/**
 * The outermost container that a line ends by standing too far to the left, or
 * outside the quotation that holds it.
 *
 * @param frames Open containers, the outermost first.
 * @param line   The line.
 * @return Its place, or -1.
 */
export function endedBy( frames: readonly Frame[], line: Anatomy ): number {
	const depth = quoteDepth( line.quote );
	return frames.findIndex(
		( frame ) =>
			depth < frame.depth ||
			( frame.reach.kind === 'indented' &&
				indentOf( line, frame.depth ) < frame.reach.min )
	);
}
