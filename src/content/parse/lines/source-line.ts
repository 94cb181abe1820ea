/** A line on its way through the line pass. */
export type SourceLine = {
	text: string;
	/** 1 for the document's first line. */
	line: number;
	/** Columns of white space before it, where it is known. */
	indent?: number;
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

/** What is quoted deeper is text: no tree holds it, and parsing takes the square. */
const TOO_DEEP = /^((?: {0,3}>[ ]?){50})(?= {0,3}>)/;

/**
 * A line as it is, but for marks of quotations that nobody nests so deep.
 *
 * @param line A line without its end.
 */
export function withBoundedDepth( line: string ): string {
	return line.replace( TOO_DEEP, '$1\\' );
}

/**
 * How many columns white space takes, tabs counted to stops of four.
 *
 * @param space Spaces and tabs.
 */
export function columnsOf( space: string ): number {
	let columns = 0;
	for ( const character of space ) {
		columns += character === '\t' ? 4 - ( columns % 4 ) : 1;
	}
	return columns;
}

/**
 * @param line A line without its end.
 */
export function takeApart( line: string ): Anatomy {
	const quote = QUOTE.exec( line )?.[ 0 ] ?? '';
	const rest = line.slice( quote.length );
	const words = rest.replace( /^[ \t]+/, '' );
	const indent = columnsOf( rest.slice( 0, rest.length - words.length ) );
	return { quote, indent, text: words.trimEnd() };
}

/**
 * How deep a line is quoted.
 *
 * @param quote The marks it begins with.
 */
export function quoteDepth( quote: string ): number {
	return quote.split( '>' ).length - 1;
}

/**
 * How far what a line holds stands from a quotation's edge: a quotation inside
 * that one begins at its mark.
 *
 * @param line  The line.
 * @param depth How deep the quotation is, at most as deep as the line.
 * @return Columns.
 */
export function indentOf( line: Anatomy, depth: number ): number {
	const marks = line.quote.split( '>' );
	const before = marks[ depth ] ?? '';
	return depth === marks.length - 1
		? line.indent
		: // The first space after a mark belongs to the mark.
			before.length - ( depth > 0 ? 1 : 0 );
}
