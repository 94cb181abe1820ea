import { createHash } from 'node:crypto';
import type { Post, PostInput } from '../../api';
import { asStored } from '../../api/posts/as-stored';
import { titleAsStored } from '../../api/posts/title-as-stored';

type Values = Readonly< Record< string, unknown > >;

/** What stands before a key of `meta` in the name of a field. */
const META = 'meta.';

/**
 * @param data What is to be told apart from other data; text counts as UTF-8.
 * @return SHA-256 in hexadecimal digits.
 */
export function sha256( data: string | Uint8Array ): string {
	return createHash( 'sha256' ).update( data ).digest( 'hex' );
}

/**
 * The names of the fields that a run sends, those of meta one by one
 * (`meta.footnotes`): other plugins keep theirs in the same place.
 *
 * @param input What is sent.
 */
export function fieldsOf( input: PostInput ): string[] {
	const { meta = {}, ...fields } = input;
	return [
		...Object.entries( fields ).flatMap( ( [ name, value ] ) =>
			value === undefined ? [] : name
		),
		...Object.keys( meta ).map( ( key ) => META + key ),
	];
}

/**
 * A digest of those fields of a post that a run wrote, as the site stores
 * them: WordPress may have made something else of them than was sent.
 *
 * @param post   The post, read for editing.
 * @param fields Their names, as `fieldsOf()` gives them.
 */
export function storedDigest( post: Post, fields: readonly string[] ): string {
	return digestOf( post, fields, ( value ) => value );
}

/**
 * A digest of what is sent, which the post that it became has, too. What
 * WordPress respells for authors without `unfiltered_html` (`<img />`,
 * `&#091;`, `&amp;` in titles) does not make it another text.
 *
 * @param values What is sent, or a post read for editing.
 * @param fields The names of what was sent.
 */
export function sentDigest(
	values: Values,
	fields: readonly string[]
): string {
	return digestOf( values, fields, respelled );
}

// A status has rules of its own; all of meta is shared with other plugins.
const UNWATCHED = [ 'status', 'meta' ];

function digestOf(
	values: Values,
	fields: readonly string[],
	spelled: ( value: unknown, field: string ) => unknown
): string {
	return sha256(
		JSON.stringify(
			[ ...fields ]
				.filter( ( field ) => ! UNWATCHED.includes( field ) )
				.sort()
				.map( ( field ) => [
					field,
					spelled( valueOf( values, field ), field ),
				] )
		)
	);
}

function valueOf( values: Values, field: string ): unknown {
	if ( field.startsWith( META ) ) {
		const { meta } = values;
		const key = field.slice( META.length );
		return isObject( meta ) ? meta[ key ] : undefined;
	}
	const value = values[ field ];
	// `rendered` changes with the site's plugins; `raw` is what was written.
	return isObject( value ) && 'raw' in value ? value.raw : value;
}

function isObject( value: unknown ): value is Record< string, unknown > {
	return typeof value === 'object' && value !== null;
}

function respelled( value: unknown, field: string ): unknown {
	if ( Array.isArray( value ) ) {
		// The ids of terms, in no order.
		return [ ...value ].sort();
	}
	if ( typeof value !== 'string' ) {
		return value;
	}
	return field === 'title'
		? titleAsStored( value )
		: asStored( sameJson( value ) );
}

// Footnotes are JSON, which WordPress writes with other escapes, and with the
// keys in another order.
function sameJson( text: string ): string {
	try {
		const value: unknown = JSON.parse( text );
		return Array.isArray( value )
			? JSON.stringify(
					value.map( ( item: unknown ) =>
						isObject( item ) ? Object.entries( item ).sort() : item
					)
				)
			: text;
	} catch {
		return text;
	}
}
