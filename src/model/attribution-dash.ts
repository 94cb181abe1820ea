/**
 * What people put before a name: any long dash, two or more hyphens, a tilde.
 * The horizontal bar and the minus sign are what some keyboards give for one.
 */
const DASH = /^\s*(?:[—–―─⸺⸻−~∼]+|-{2,}|&(?:mdash|ndash|horbar);)\s*/;

/** A hyphen alone, which a line may carry that is known to be an attribution. */
const HYPHEN = /^\s*[-•]\s+/;

/**
 * Whether a line begins as an attribution does. A single hyphen never counts:
 * in a quotation it begins a list.
 *
 * @param text The line, as text or inline HTML.
 */
export function startsWithDash( text: string ): boolean {
	return DASH.test( text.replace( /^(?:\s|<[a-z][^>]*>)+/i, '' ) );
}

/**
 * Whether a line begins with a dash: before another such line, that is somebody
 * speaking in a dialogue, and so is the line.
 *
 * @param html What stands before the last line, as HTML.
 */
export function isDialogue( html: string ): boolean {
	return html.split( /<br[^<>]*>|<\/p>|\n/i ).some( startsWithDash );
}

/**
 * The line without the dash, or the hyphen, that it begins with.
 *
 * @param text Text, without tags.
 */
export function withoutDash( text: string ): string {
	return text.replace( DASH, '' ).replace( HYPHEN, '' ).trimStart();
}
