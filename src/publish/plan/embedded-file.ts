import { sha256 } from '../ledger/digest';
import type { LocalFile } from './local-file';

const PICTURE = /^data:(image\/(png|jpe?g|gif|webp|avif));base64,/i;

/**
 * A picture that a document holds in itself, as Google Docs exports them.
 *
 * @param url  As the document names it.
 * @param alt  What stands in for the picture.
 * @param line Where the document names it, for messages.
 * @return Undefined for any other address.
 */
export function embeddedFile(
	url: string,
	alt: string,
	line?: number
): LocalFile | undefined {
	const [ start = '', type = '', ending = '' ] = PICTURE.exec( url ) ?? [];
	// Line ends and the signs of base64 itself may be written as %0A and %2B.
	const base64 = url
		.slice( start.length )
		.replace( /%([\da-f]{2})/gi, ( _, code: string ) =>
			String.fromCharCode( parseInt( code, 16 ) )
		);
	const bytes = Buffer.from( base64, 'base64' );
	if ( start === '' || bytes.length === 0 ) {
		return undefined;
	}
	const hash = sha256( bytes );
	const name = `picture-${ hash.slice( 0, 12 ) }.${ ending
		.toLowerCase()
		.replace( 'jpeg', 'jpg' ) }`;
	return {
		url,
		path: name,
		source: { data: bytes, name, type },
		sha256: hash,
		size: bytes.length,
		alt,
		line,
	};
}
