/** A line on its way through the line pass. */
export type SourceLine = {
	text: string;
	/** 1 for the document's first line. */
	line: number;
};

/** A line taken apart. */
export type Anatomy = {
	/** `> ` marks, with the white space around them. */
	quote: string;
	/** Columns of white space after them, tabs counted to stops of four. */
	indent: number;
	/** What follows, without white space at the end. */
	text: string;
};

const QUOTE = /^(?: {0,3}>[ ]?)+/;

/**
 * @param line A line without its end.
 */
export function takeApart( line: string ): Anatomy {
	const quote = QUOTE.exec( line )?.[ 0 ] ?? '';
	const rest = line.slice( quote.length );
	const space = /^[ \t]*/.exec( rest )?.[ 0 ] ?? '';
	let indent = 0;
	for ( const character of space ) {
		indent += character === '\t' ? 4 - ( indent % 4 ) : 1;
	}
	return { quote, indent, text: rest.slice( space.length ).trimEnd() };
}

/**
 * How deep a line is quoted.
 *
 * @param quote The marks it begins with.
 */
export function quoteDepth( quote: string ): number {
	return quote.split( '>' ).length - 1;
}
