import type { Axes } from './table';

/**
 * Every combination of one fragment of each axis, merged.
 *
 * @param axes Attribute fragments by what they vary.
 */
export function product( axes: Axes ): Record< string, unknown >[] {
	return Object.values( axes ).reduce< Record< string, unknown >[] >(
		( records, fragments ) =>
			records.flatMap( ( record ) =>
				fragments.map( ( fragment ) => ( { ...record, ...fragment } ) )
			),
		[ {} ]
	);
}
