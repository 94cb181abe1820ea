import { asStored } from './as-stored';
import { isRecord } from './decode';
import type { PostInput } from './posts.types';

// The words of a text: WordPress may take tags away, never what they enclose.
const wordsOf = ( text: string ) =>
	asStored( text )
		.replace( /<!--[\s\S]*?-->|<[^>]*>/g, '' )
		.replace( /\s+/g, '' );

/**
 * Whether a post that was found in place of a lost answer is the one that was
 * sent: of the same author where one was named, and of the same words.
 *
 * @param input What was sent.
 * @param found The post, read with `context=edit`.
 */
export function isOwn(
	input: PostInput,
	found: Partial< Record< keyof PostInput, unknown > >
): boolean {
	return (
		( input.author === undefined || input.author === found.author ) &&
		( [ 'title', 'content', 'excerpt' ] as const ).every( ( key ) => {
			const stored = found[ key ];
			const raw = isRecord( stored ) ? stored.raw : undefined;
			// Not every post type has all three.
			return (
				typeof raw !== 'string' ||
				wordsOf( input[ key ] ?? '' ) === wordsOf( raw )
			);
		} )
	);
}
