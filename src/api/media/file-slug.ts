// WordPress numbers a slug in use, also by a file that this account can't see:
// one of these is then the copy that it can see.
const COPIES = [ 2, 3, 4, 5, 6, 7, 8, 9 ];

/**
 * The slugs that the site may have given to a file, the first one first.
 *
 * @param slug The one it was sent with.
 */
export function slugsOf( slug: string ): string[] {
	return [ slug, ...COPIES.map( ( n ) => `${ slug }-${ n }` ) ];
}

/**
 * The slug that names a file by what is in it: `file-` and the first 12 hex
 * digits of its SHA-256. The same picture under another name is the same file.
 *
 * @param bytes The file.
 */
export async function fileSlug( bytes: ArrayBuffer ): Promise< string > {
	const hash = new Uint8Array(
		await crypto.subtle.digest( 'SHA-256', bytes )
	);
	const hex = Array.from( hash, ( byte ) =>
		byte.toString( 16 ).padStart( 2, '0' )
	);
	return slugOfHash( hex.join( '' ) );
}

/**
 * The same.
 *
 * @param sha256 Of the file, in hex digits.
 */
export function slugOfHash( sha256: string ): string {
	return `file-${ sha256.slice( 0, 12 ) }`;
}
