import type { Attribution } from './attribution.types';
import { isDate } from './attribution-dates';
import { writeInline } from './attribution-inline';
import type { InlineNode } from './attribution-inline';
import {
	nameHtml,
	readTitle,
	urlOf,
	withoutLinks,
	wordsOf,
} from './attribution-title';
import { isLongTitle, looksLikeName } from './attribution-words';

/** What the first part of a line gave, and the parts still to be read. */
export type Start = { attribution: Attribution; others: InlineNode[][] };

/** A line that begins so names a work and nobody: the minutes of a meeting. */
const FROM =
	/^(?:(?:excerpt(?:ed)?|taken|quoted|adapted) )?(?:from|in)(?: the)? /i;

// A title that nothing marks: one with a colon, alone; a long one, by a name.
function startsWithTitle(
	part: InlineNode[],
	others: InlineNode[][],
	second?: InlineNode[]
): Start | undefined {
	const text = wordsOf( part );
	const work = writeInline( withoutLinks( part ) );
	if ( ! second && /\S ?: \S/.test( text ) ) {
		return { attribution: { work }, others };
	}
	return second && isLongTitle( text ) && looksLikeName( wordsOf( second ) )
		? {
				attribution: { name: nameHtml( second ), work },
				others: others.filter( ( other ) => other !== second ),
			}
		: undefined;
}

/**
 * A line that begins with its work: alone, dated, or followed by the name.
 *
 * @param part   The first part.
 * @param others The parts after it.
 */
export function startsWithWork(
	part: InlineNode[],
	others: InlineNode[][]
): Start | undefined {
	const title = readTitle( part );
	const rest = others.filter( ( other ) => ! isDate( wordsOf( other ) ) );
	const [ second, ...further ] = rest;
	if ( ! title?.marked ) {
		return startsWithTitle( part, others, second );
	}
	if ( ! second ) {
		return { attribution: { work: title.html, ...urlOf( title ) }, others };
	}
	return looksLikeName( wordsOf( second ) ) && further.length === 0
		? {
				attribution: {
					name: nameHtml( second ),
					work: title.html,
					...urlOf( title ),
				},
				others: others.filter( ( other ) => other !== second ),
			}
		: undefined;
}

/**
 * A line that says only where the words are from.
 *
 * @param part   The first part.
 * @param others The parts after it.
 */
export function startsWithFrom(
	part: InlineNode[],
	others: InlineNode[][]
): Start | undefined {
	const words = wordsOf( part );
	if ( ! FROM.test( words ) ) {
		return undefined;
	}
	const [ first, ...marked ] = part;
	const title =
		typeof first === 'string' &&
		FROM.exec( `${ first.trim() } ` )?.[ 0 ] === `${ first.trim() } `
			? readTitle( marked )
			: undefined;
	const attribution = title
		? { work: title.html, ...urlOf( title ) }
		: { work: writeInline( withoutLinks( part ) ) };
	return { attribution, others };
}
