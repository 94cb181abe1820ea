import type { SourceLine } from './lines/source-line';

// `>>> ` is what an interpreter asks with.
const MARK = /^>(?!>>)(?: |>|$)/;

/** Behind digits or a currency the sign says that something is greater. */
const WORDS = /^>[> ]*[^\s\d\p{Sc}>]/u;

/** Lines next to each other that are quoted, or that are not. */
export type QuotedRun = { lines: readonly SourceLine[]; isQuoted: boolean };

type Marked = {
	lines: SourceLine[];
	isMarked: boolean;
	above: SourceLine | undefined;
};

/**
 * Whether a mail quotes a line.
 *
 * @param text The line.
 */
export function isQuotedLine( text: string ): boolean {
	return MARK.test( text ) && WORDS.test( text );
}

function markedRuns( lines: readonly SourceLine[] ): Marked[] {
	const runs: Marked[] = [];
	let above: SourceLine | undefined;
	for ( const line of lines ) {
		const isMarked = MARK.test( line.text );
		const run = runs.at( -1 );
		if ( run?.isMarked === isMarked ) {
			run.lines.push( line );
		} else {
			runs.push( { lines: [ line ], isMarked, above } );
		}
		above = line;
	}
	return runs;
}

/**
 * The parts of a text that a mail quotes, by `>` before each line. A single
 * such line in the midst of text is none: rather had its end no room above.
 *
 * @param lines    The lines.
 * @param isQuoted Whether they are quoted themselves: every mark is one there.
 */
export function quotedRuns(
	lines: readonly SourceLine[],
	isQuoted: boolean
): QuotedRun[] {
	const runs = markedRuns( lines );
	const worded = runs.filter(
		( run ) =>
			run.isMarked && run.lines.some( ( { text } ) => WORDS.test( text ) )
	);
	const quoting = new Set(
		isQuoted
			? runs.filter( ( { isMarked } ) => isMarked )
			: worded.filter(
					( run ) =>
						worded.length > 1 ||
						run.lines.length > 1 ||
						/^$|:$/.test( run.above?.text ?? '' )
				)
	);
	const joined: { lines: SourceLine[]; isQuoted: boolean }[] = [];
	for ( const run of runs ) {
		const last = joined.at( -1 );
		const isQuoting = quoting.has( run );
		if ( last?.isQuoted === isQuoting ) {
			run.lines.forEach( ( line ) => last.lines.push( line ) );
		} else {
			joined.push( { lines: [ ...run.lines ], isQuoted: isQuoting } );
		}
	}
	return joined;
}
