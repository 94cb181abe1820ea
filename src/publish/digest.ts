import { createHash } from 'node:crypto';
import type { Post } from '../api';
import { asStored } from '../api/as-stored';

/** What a person wrote in a post, raw. */
export type Written = { title?: string; content?: string };

/**
 * @param data What is to be told apart from other data; text counts as UTF-8.
 * @return SHA-256 in hexadecimal digits.
 */
export function sha256( data: string | Uint8Array ): string {
	return createHash( 'sha256' ).update( data ).digest( 'hex' );
}

/**
 * A digest of what a post says, to recognise it again on the site. What
 * WordPress respells for authors without `unfiltered_html` (`<img />`,
 * `&#091;`, `&amp;` in titles) does not make it another text.
 *
 * @param post Its raw title and content.
 */
export function contentDigest( post: Written ): string {
	const { title = '', content = '' } = post;
	return sha256(
		JSON.stringify( [ asStored( title ), asStored( content ) ] )
	);
}

// A status has rules of its own; meta is shared with other plugins.
const UNWATCHED = [ 'status', 'meta' ];

/**
 * A digest of those fields of a post that a run wrote, as the site stores
 * them: WordPress may have made something else of them than was sent.
 *
 * @param post   The post, read for editing.
 * @param fields Their names.
 */
export function storedDigest( post: Post, fields: readonly string[] ): string {
	const stored = new Map< string, unknown >( Object.entries( post ) );
	return sha256(
		JSON.stringify(
			[ ...fields ]
				.filter( ( field ) => ! UNWATCHED.includes( field ) )
				.sort()
				.map( ( field ) => [ field, rawOf( stored.get( field ) ) ] )
		)
	);
}

// `rendered` changes with the site's plugins; `raw` is what was written.
function rawOf( value: unknown ): unknown {
	return typeof value === 'object' && value !== null && 'raw' in value
		? value.raw
		: value;
}
