/**
 * A text or number as text, undefined for anything else and for nothing.
 *
 * @param value What YAML or TOML gives.
 */
export function asText( value: unknown ): string | undefined {
	if ( typeof value === 'string' ) {
		return value.trim() || undefined;
	}
	return typeof value === 'number' ? String( value ) : undefined;
}

/**
 * A list, or words with commas between them; Hexo's categories are lists in one.
 *
 * @param value What YAML or TOML gives.
 */
export function asList( value: unknown ): string[] | undefined {
	const items = Array.isArray( value )
		? value
				.flat()
				.map( ( item: unknown ) =>
					asText( typeof item === 'boolean' ? String( item ) : item )
				)
		: asText( value )
				?.split( ',' )
				.map( ( item ) => item.trim() );
	const words = items?.filter( ( item ): item is string => !! item );
	return words?.length ? words : undefined;
}

/**
 * A date as it was written, ISO 8601 where the form knows dates. What is no date
 * stays as text for whoever publishes to refuse: without it, a post that was
 * meant for later would go live at once.
 *
 * @param value What YAML or TOML gives.
 */
export function asDate( value: unknown ): string | undefined {
	if ( value instanceof Date ) {
		// smol-toml's dates know how they were written.
		return Number.isNaN( value.getTime() )
			? String( value )
			: value.toISOString();
	}
	return value === null || typeof value === 'string'
		? asText( value )
		: ( asText( value ) ?? JSON.stringify( value ) );
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
 * Which status counts where front matter says it more than once, the lowest
 * first: whatever else is said, `draft: true` keeps a post back, and
 * `draft: false` only tells that nothing does.
 *
 * @param key   The value's name.
 * @param value What YAML or TOML gives.
 */
export function statusOrder( key: string, value: unknown ): number {
	if ( typeof value !== 'boolean' ) {
		return 1;
	}
	return asStatus( key, value ) === 'draft' ? 0 : 2;
}

/**
 * The number of a post.
 *
 * @param value What YAML or TOML gives.
 */
export function asId( value: unknown ): number | undefined {
	const text = asText( value ) ?? '';
	const id = /^\d+$/.test( text ) ? Number( text ) : 0;
	return id > 0 && Number.isSafeInteger( id ) ? id : undefined;
}

/**
 * A slug, which other generators write as the path of a page. What is no path
 * stays whole for whoever publishes to refuse.
 *
 * @param value What YAML or TOML gives.
 */
export function asSlug( value: unknown ): string | undefined {
	const text = asText( value );
	const [ , last ] =
		/^\/*(?:[^\s/]+\/+)*([^\s/]+)\/*$/.exec( text ?? '' ) ?? [];
	return last !== undefined &&
		/^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}_-]+$/u.test( last )
		? last
		: text;
}

// With YAML's own yes and no until 1.2, and values in quotes.
const OPEN = /^(?:open|true|yes|on)$/;
const CLOSED = /^(?:closed|false|no|off)$/;

/**
 * Whether readers may comment.
 *
 * @param value What YAML or TOML gives.
 */
export function asComments( value: unknown ): 'open' | 'closed' | undefined {
	const text =
		typeof value === 'boolean'
			? String( value )
			: ( asText( value )?.toLowerCase() ?? '' );
	if ( OPEN.test( text ) ) {
		return 'open';
	}
	return CLOSED.test( text ) ? 'closed' : undefined;
}
