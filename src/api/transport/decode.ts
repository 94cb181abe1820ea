// Whether the value is an object with named fields.
export function isRecord( value: unknown ): value is Record< string, unknown > {
	return (
		typeof value === 'object' && value !== null && ! Array.isArray( value )
	);
}

/**
 * Takes WordPress at its word: its answers have the types that wp-types
 * describes. The one place where an answer gets its type.
 *
 * @param data Decoded JSON.
 */
export function trusted< T >( data: unknown ): T {
	return data as T;
}

/** Marks a body that is no JSON, which `undefined` and `null` could both be. */
export const NOT_JSON = Symbol( 'not JSON' );

/**
 * The decoded body.
 *
 * @param text The body; a byte order mark is gone by now, as fetch takes it off.
 * @return NOT_JSON for one that is no JSON, as the empty one of a PHP that died.
 */
export function decode( text: string ): unknown {
	try {
		return JSON.parse( text );
	} catch {
		return NOT_JSON;
	}
}
