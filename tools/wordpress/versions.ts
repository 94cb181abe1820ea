/**
 * The WordPress series the plugin is tried and tested on. `suite` names the
 * Debian suite that carries the series, for machines that cannot reach
 * wordpress.org.
 */
export const series = {
	newest: { version: '7.1', suite: 'sid' },
	oldest: { version: '6.8', suite: 'trixie' },
} as const;

/** The themes tests run on: two block themes and a classic one. */
export const themes = [
	'twentytwentyfive',
	'twentytwentyfour',
	'twentytwentyone',
] as const;

/**
 * Whether `version` belongs to a series, or is that very version.
 *
 * @param version What a site says, such as `7.1.4`.
 * @param wanted  A series or a full version, such as `7.1`.
 */
export function isOfSeries( version: string, wanted: string ): boolean {
	return (
		version === wanted ||
		version.startsWith( `${ wanted }.` ) ||
		version.startsWith( `${ wanted }-` )
	);
}
