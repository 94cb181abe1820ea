/**
 * A text or number as text, undefined for anything else and for nothing.
 *
 * @param value What YAML or TOML gives.
 */
export function asText( value: unknown ): string | undefined {
	if ( typeof value === 'string' ) {
		return value.trim() || undefined;
	}
	return typeof value === 'number' || typeof value === 'bigint'
		? String( value )
		: undefined;
}

/**
 * A list, or words with commas between them.
 *
 * @param value What YAML or TOML gives.
 */
export function asList( value: unknown ): string[] | undefined {
	const items = Array.isArray( value )
		? value.map( asText )
		: asText( value )
				?.split( ',' )
				.map( ( item ) => item.trim() );
	const words = items?.filter( ( item ): item is string => !! item );
	return words?.length ? words : undefined;
}

/**
 * A date as ISO 8601, as far as it was written.
 *
 * @param value What YAML or TOML gives.
 */
export function asDate( value: unknown ): string | undefined {
	if ( value instanceof Date ) {
		// smol-toml's dates know how they were written.
		return Number.isNaN( value.getTime() )
			? undefined
			: value.toISOString();
	}
	const text = asText( value );
	return text && ! Number.isNaN( Date.parse( text ) ) ? text : undefined;
}

/**
 * A post's status, or `draft: true` and `published: false` as one.
 *
 * @param key   The value's name.
 * @param value What YAML or TOML gives.
 */
export function asStatus( key: string, value: unknown ): string | undefined {
	if ( typeof value === 'boolean' ) {
		const isDraft = key === 'draft' ? value : ! value;
		return isDraft ? 'draft' : 'publish';
	}
	return asText( value )?.toLowerCase();
}

/**
 * Whether readers may comment.
 *
 * @param value What YAML or TOML gives.
 */
export function asComments( value: unknown ): 'open' | 'closed' | undefined {
	if ( typeof value === 'boolean' ) {
		return value ? 'open' : 'closed';
	}
	const text = asText( value )?.toLowerCase();
	return text === 'open' || text === 'closed' ? text : undefined;
}
