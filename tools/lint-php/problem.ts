import { isPhpNode, type PhpNode } from '../php-source';

/** Something a PHP file must not have, and where. */
export interface Problem {
	/** Counted from 1. */
	line: number;
	says: string;
}

/**
 * The line a part of a PHP file begins on.
 *
 * @param node The part.
 */
export function lineOf( node: PhpNode ): number {
	const { loc } = node;
	const start = isPhpNode( loc ) ? loc.start : undefined;
	return isPhpNode( start ) ? Number( start.line ) : 0;
}
