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
	const hex = Array.from( hash.subarray( 0, 6 ), ( byte ) =>
		byte.toString( 16 ).padStart( 2, '0' )
	);
	return `file-${ hex.join( '' ) }`;
}
