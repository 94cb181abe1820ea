/** A code fence that is open. */
export type Fence = { mark: string; size: number };

const OPENING = /^(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})(.*)$/;

/**
 * The fence that a line opens.
 *
 * @param text A line without what it is indented by.
 */
export function openingFence( text: string ): Fence | undefined {
	const match = OPENING.exec( text );
	const run = match?.[ 1 ];
	const info = match?.[ 2 ] ?? '';
	return run && ! ( run.startsWith( '`' ) && info.includes( '`' ) )
		? { mark: run.charAt( 0 ), size: run.length }
		: undefined;
}

/**
 * Whether a line closes a fence.
 *
 * @param text  A line without what it is indented by.
 * @param fence The fence that is open.
 */
export function closesFence( text: string, fence: Fence ): boolean {
	return (
		text.length >= fence.size &&
		text.trimEnd() === fence.mark.repeat( text.trimEnd().length )
	);
}
