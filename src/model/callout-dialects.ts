import type { CalloutDialect, Rendered } from './callout-dialect.types';
import { dialects } from './callout-dialect-table';

/**
 * The dialect that an element is a callout in, and the type as it writes it.
 *
 * @param element Any element.
 * @return Undefined for an element that is no callout.
 */
export function renderedCallout(
	element: Rendered
): { word: string; dialect: CalloutDialect } | undefined {
	for ( const dialect of dialects ) {
		const word = dialect.word( element );
		if ( word ) {
			return { word, dialect };
		}
	}
	return undefined;
}
