import {
	parseAttribution,
	printAttribution,
} from '../../../src/model/attribution';
import type { Attribution } from '../../../src/model/attribution';

/**
 * Splits WordPress's one citation into the parts of an attribution, but only if
 * printing them gives it back exactly; else it stays whole as the name, so that
 * no letter, link or format is lost.
 *
 * @param citation Inline HTML.
 */
export function splitCitation( citation: string ): Attribution {
	const parts = parseAttribution( citation );
	const isWhole =
		parts &&
		printAttribution( parts ) === citation &&
		// An address is saved only with a work.
		! ( parts.url && ! parts.work );
	if ( isWhole ) {
		return parts;
	}
	return citation.trim() ? { name: citation } : {};
}

/**
 * Writes an attribution as one citation.
 *
 * @param parts The attribution's parts, as inline HTML.
 */
export function joinCitation( parts: Attribution ): string {
	const { name, role, work, date } = parts;
	return name && ! role && ! work && ! date
		? name
		: printAttribution( parts );
}

/**
 * Whether a citation would give an attribution's parts back.
 *
 * @param parts The attribution's parts, as inline HTML.
 */
export function fitsCitation( parts: Attribution ): boolean {
	const back = splitCitation( joinCitation( parts ) );
	return ( [ 'name', 'role', 'work', 'url', 'date' ] as const ).every(
		( key ) => ( back[ key ] ?? '' ) === ( parts[ key ] ?? '' )
	);
}
