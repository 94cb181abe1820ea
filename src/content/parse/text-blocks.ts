import type { Element } from 'hast';
import { element } from '../normalize/element';
import type { SourceLine } from './lines/source-line';
import { blocksOf } from './text-lines';
import { withJoinedLists } from './text-lists';
import { withQuotations } from './text-quotations';

/** What a mail quotes deeper stays text: who said it, nobody can tell. */
const DEEPEST = 10;

// `>>> ` is what an interpreter asks with.
const MARK = /^>(?!>>)(?: |>|$)/;

type Run = { lines: SourceLine[]; isQuoted: boolean };

/**
 * Whether lines with `>` before them quote: a single one in the midst of text,
 * or with digits, is rather a number that is greater.
 */
function areQuoted(
	lines: readonly SourceLine[],
	above: SourceLine | undefined,
	depth: number
): boolean {
	return (
		lines.length > 1 ||
		depth > 0 ||
		( /^$|:$/.test( above?.text ?? '' ) &&
			/^>[> ]*[^\d\s]/.test( lines[ 0 ]?.text ?? '' ) )
	);
}

function runsOf( lines: readonly SourceLine[], depth: number ): Run[] {
	const runs: Run[] = [];
	for ( let start = 0; start < lines.length; ) {
		const isMarked = MARK.test( lines[ start ]?.text ?? '' );
		let end = start;
		while (
			end < lines.length &&
			MARK.test( lines[ end ]?.text ?? '' ) === isMarked
		) {
			end++;
		}
		const part = lines.slice( start, end );
		const isQuoted =
			isMarked && areQuoted( part, lines[ start - 1 ], depth );
		const before = runs.at( -1 );
		if ( before && before.isQuoted === isQuoted ) {
			before.lines.push( ...part );
		} else {
			runs.push( { lines: part, isQuoted } );
		}
		start = end;
	}
	return runs;
}

function groups( lines: readonly SourceLine[] ): SourceLine[][] {
	const result: SourceLine[][] = [ [] ];
	for ( const line of lines ) {
		if ( line.text === '' ) {
			result.push( [] );
		} else {
			result.at( -1 )?.push( line );
		}
	}
	return result;
}

/**
 * Lines of plain text as paragraphs, lists and quotations, those of a mail too.
 *
 * @param lines The lines, blank ones between them.
 * @param depth How deep in quotations they stand.
 */
export function blocksIn( lines: readonly SourceLine[], depth = 0 ): Element[] {
	const runs =
		depth < DEEPEST
			? runsOf( lines, depth )
			: [ { lines: [ ...lines ], isQuoted: false } ];
	return withQuotations(
		runs.flatMap( ( run ) =>
			run.isQuoted
				? [ quotationOf( run.lines, depth ) ]
				: withJoinedLists( groups( run.lines ).flatMap( blocksOf ) )
		)
	);
}

function quotationOf( lines: readonly SourceLine[], depth: number ): Element {
	const [ first ] = lines;
	const at = { line: first?.line ?? 1, column: 1 };
	const inner = lines.map( ( line ) => ( {
		...line,
		text: line.text.replace( /^> ?/, '' ),
		indent: 0,
	} ) );
	return {
		...element( 'blockquote', blocksIn( inner, depth + 1 ) ),
		position: { start: at, end: at },
	};
}
