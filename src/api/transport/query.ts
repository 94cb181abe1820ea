type QueryValue = string | number | boolean | null | undefined;

/** Parameters of a request; an absent value is left out. */
export type Query = Readonly<
	Record< string, QueryValue | readonly QueryValue[] >
>;

/**
 * In this order none is repeated, and none is missed where others come or go.
 * Where as many come as go while it is read, one that slid onto a page read
 * before can be missed: the total, which would tell, stays what it was.
 */
export const BY_ID: Query = { per_page: 100, orderby: 'id', order: 'asc' };

/**
 * The path with its query. Lists become `key[]=a&key[]=b`, as PHP reads them.
 * Every value is encoded: on a site with plain permalinks, api-fetch's root
 * middleware would turn a literal `?` inside one into `&`.
 *
 * @param path  From the root; it may have a query already, as the `lookUp` of an error has.
 * @param query The parameters.
 */
export function withQuery( path: string, query: Query = {} ): string {
	const params = new URLSearchParams();
	for ( const [ key, value ] of Object.entries( query ) ) {
		const name = Array.isArray( value ) ? `${ key }[]` : key;
		for ( const item of [ value ].flat() ) {
			if ( item !== undefined && item !== null ) {
				params.append( name, String( item ) );
			}
		}
	}
	const text = params.toString();
	return text
		? `${ path }${ path.includes( '?' ) ? '&' : '?' }${ text }`
		: path;
}

/**
 * An address that may be told: without the password that a protected post is
 * read with.
 *
 * @param url A path or an address, with its query.
 */
export function masked( url: string ): string {
	return url.replace( /([?&]password=)[^&#]*/g, '$1…' );
}
