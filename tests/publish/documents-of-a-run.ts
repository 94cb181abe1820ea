import { generateDocuments } from './documents';
import { makeFolder, uniquePrefix } from './folder';

/**
 * Documents, none of which may become two posts or none.
 *
 * @param name  What is done to the run.
 * @param count How many.
 */
export function documentsOfARun( name: string, count = 100 ) {
	const prefix = uniquePrefix( name );
	const folder = makeFolder();
	for ( const document of generateDocuments( count, prefix ) ) {
		folder.write( document.name, document.text );
	}
	const slugs = Array.from(
		{ length: count },
		( _, index ) =>
			`${ prefix }-${ String( index + 1 ).padStart( 3, '0' ) }`
	);
	return { prefix, folder, slugs };
}
