/** Pandoc's and Docusaurus's id behind a heading's words: `{#id}`. */
export const WRITTEN_ANCHOR =
	/\{[ \t]*#([\p{L}\p{M}\p{N}_:.-]+)(?:[ \t][^{}]*)?\}$/u;

/**
 * Whether WordPress can keep a heading under a name.
 *
 * @param name Such as `usage`.
 */
export function isAnchor( name: string ): boolean {
	return /^[\p{L}\p{M}\p{N}_:.-]+$/u.test( name );
}
