import { asStored } from './as-stored';
import { isRecord } from '../transport/decode';
import type { PostInput } from './posts.types';
import { isUnchanged } from './same-post';

type Stored = Readonly< Record< string, unknown > >;

const TEXTS = [ 'title', 'content', 'excerpt' ] as const;

// The words of a text: WordPress may take tags away, never what they enclose.
const wordsOf = ( text: string ) =>
	asStored( text )
		.replace( /<!--[\s\S]*?-->|<[^>]*>/g, '' )
		.replace( /\s+/g, '' );

const rawOf = ( stored: unknown ) =>
	isRecord( stored ) && 'raw' in stored ? stored.raw : stored;

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
		TEXTS.every( ( key ) => {
			const raw = rawOf( found[ key ] );
			// Not every post type has all three.
			return (
				typeof raw !== 'string' ||
				wordsOf( input[ key ] ?? '' ) === wordsOf( raw )
			);
		} )
	);
}

/**
 * Whether a change whose answer was lost is what made the post as it is now:
 * something of what was sent has changed since, and all of it is there, but
 * for tags that WordPress has taken away.
 *
 * @param input  What was sent.
 * @param before The post as it was read before.
 * @param now    The post as it is, read with `context=edit`.
 */
export function isOwnChange(
	input: Stored,
	before: Stored,
	now: Stored
): boolean {
	const sent = Object.entries( input ).filter(
		( [ , asked ] ) => asked !== undefined
	);
	return (
		sent.some(
			( [ key ] ) =>
				JSON.stringify( rawOf( before[ key ] ) ) !==
				JSON.stringify( rawOf( now[ key ] ) )
		) &&
		sent.every( ( [ key, asked ] ) => {
			const raw = rawOf( now[ key ] );
			return (
				isUnchanged( { [ key ]: asked }, now ) ||
				( TEXTS.some( ( text ) => text === key ) &&
					typeof asked === 'string' &&
					typeof raw === 'string' &&
					wordsOf( asked ) === wordsOf( raw ) )
			);
		} )
	);
}
