/**
 * Letters and signs that fill a square in Chinese and Japanese, which set no
 * space between words. Korean does.
 */
export const WIDE =
	/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

/** The last character before a place in inline HTML, tags left out. */
const BEFORE = /([^<>])(?:<[^<>]*>)*$/u;
const AFTER = /^(?:<[^<>]*>)*([^<>])/u;

/** Text around a line break that is looked at; longer tags are links'. */
const AROUND = 400;

function isBetweenWide( html: string, start: number, end: number ): boolean {
	const before = html.slice( Math.max( 0, start - AROUND ), start );
	const after = html.slice( end, end + AROUND );
	return (
		WIDE.test( BEFORE.exec( before )?.[ 1 ] ?? '' ) &&
		WIDE.test( AFTER.exec( after )?.[ 1 ] ?? '' )
	);
}

/**
 * Line breaks of the source as what readers see: a space, between two
 * characters of Chinese or Japanese nothing (CSS Text 3, segment break
 * transformation).
 *
 * @param html Inline HTML in which `\n` stands for such a break alone.
 */
export function withSoftBreaks( html: string ): string {
	return html.replace( / *\n[ \n]*/g, ( found, start: number ) =>
		isBetweenWide( html, start, start + found.length ) ? '' : ' '
	);
}
