import type { Element } from 'hast';
import { element } from '../normalize/element';
import type { SourceLine } from './lines/source-line';
import { isItem } from './text-item';
import { blocksOf } from './text-lines';
import { withQuotations } from './text-quotations';
import { quotedRuns } from './text-quoted';

/** What a mail quotes deeper stays text: who said it, nobody can tell. */
const DEEPEST = 10;

/**
 * Lines between which no blank one stands, but for the items of a list.
 */
function runsOf( lines: readonly SourceLine[] ): SourceLine[][] {
	const runs: SourceLine[][] = [];
	let isBehindBlank = true;
	// Whether the run ends with an item, or with lines that belong to one.
	let isInList = false;
	for ( const line of lines ) {
		if ( line.text === '' ) {
			isBehindBlank = true;
			continue;
		}
		const run = runs.at( -1 );
		const goesOn: boolean =
			! isBehindBlank || ( isInList && isItem( line ) );
		if ( run && goesOn ) {
			run.push( line );
		} else {
			runs.push( [ line ] );
		}
		isInList =
			isItem( line ) ||
			( isInList && goesOn && ( line.indent ?? 0 ) > 0 );
		isBehindBlank = false;
	}
	return runs;
}

/**
 * Lines of plain text as paragraphs, lists and quotations, those of a mail too.
 *
 * @param lines The lines, blank ones between them.
 * @param depth How deep in quotations they stand.
 */
export function blocksIn( lines: readonly SourceLine[], depth = 0 ): Element[] {
	const parts =
		depth < DEEPEST
			? quotedRuns( lines, depth > 0 )
			: [ { lines, isQuoted: false } ];
	return withQuotations(
		parts.flatMap( ( part ) =>
			part.isQuoted
				? [ quotationOf( part.lines, depth ) ]
				: runsOf( part.lines ).flatMap( blocksOf )
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
