/**
 * Letters and signs that fill a square in Chinese and Japanese, which set no
 * space between words. Korean does.
 */
export const WIDE =
	/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

/** Marks of Chinese and Japanese, and of other languages no less. */
const MARKS = '[“”‘’—…·]*';

/** The last character before a place, and the marks behind it. */
const BEFORE = new RegExp( `(.?)(${ MARKS })$`, 'su' );
/** The marks behind a place, and the first character behind them. */
const AFTER = new RegExp( `^(${ MARKS })(.?)`, 'su' );

/** What no reader sees between two words, and a footnote's number. */
const UNSEEN = /<sup data-fn=[^<>]*>.*?<\/sup>|<[^<>]*>/gs;

/** Text around a line break that is looked at; longer tags are links'. */
const AROUND = 400;

/**
 * Whether a line break stands between characters that have no space between
 * them. A mark is of the language of its neighbour, unless a space parts them.
 */
function isBetweenWide( html: string, start: number, end: number ): boolean {
	const before = html.slice( Math.max( 0, start - AROUND ), start );
	const after = html.slice( end, end + AROUND );
	const [ , last = '', marksBefore = '' ] =
		BEFORE.exec( before.replace( UNSEEN, '' ) ) ?? [];
	const [ , marksAfter = '', first = '' ] =
		AFTER.exec( after.replace( UNSEEN, '' ) ) ?? [];
	const isMarked = ( marksBefore === '' ) !== ( marksAfter === '' );
	return isMarked
		? WIDE.test( marksAfter ? last : first ) &&
				! /\s/.test( marksAfter ? first : last )
		: WIDE.test( last ) && WIDE.test( first );
}

/**
 * Line breaks of the source as what readers see: a space, between two
 * characters of Chinese or Japanese nothing, nor beside their marks (CSS Text 3, segment break
 * transformation).
 *
 * @param html Inline HTML in which `\n` stands for such a break alone.
 */
export function withSoftBreaks( html: string ): string {
	return html.replace( / *\n[ \n]*/g, ( found, start: number ) =>
		isBetweenWide( html, start, start + found.length ) ? '' : ' '
	);
}
