/**
 * Whether an element has a class of a pattern.
 *
 * @param classes The element's.
 * @param pattern What to look for.
 */
export function hasClass(
	classes: readonly string[],
	pattern: RegExp
): boolean {
	return classes.some( ( name ) => pattern.test( name ) );
}

/**
 * What the first class of a pattern says in the pattern's group.
 *
 * @param classes The element's.
 * @param pattern With one group.
 */
export function captured(
	classes: readonly string[],
	pattern: RegExp
): string | undefined {
	return classes
		.map( ( name ) => pattern.exec( name )?.[ 1 ] )
		.find( ( word ) => word !== undefined );
}
