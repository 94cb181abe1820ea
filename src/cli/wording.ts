/**
 * A number with its noun.
 *
 * @param count How many.
 * @param one   The noun for one.
 * @param many  The noun for any other number.
 */
export function counted(
	count: number,
	one: string,
	many = `${ one }s`
): string {
	return `${ count } ${ count === 1 ? one : many }`;
}

/**
 * A size as people read one.
 *
 * @param bytes How many.
 */
export function sized( bytes: number ): string {
	const [ size, unit ] =
		bytes < 1e6 ? [ bytes / 1e3, 'kB' ] : [ bytes / 1e6, 'MB' ];
	return `${ size < 10 ? size.toFixed( 1 ) : Math.round( size ) } ${ unit }`;
}

/**
 * How often each word occurs, as a list: `2 created, 1 unchanged`.
 *
 * @param words One a thing, such as what became of it.
 */
export function tally( words: readonly string[] ): string {
	const counts = new Map< string, number >();
	for ( const word of words ) {
		counts.set( word, ( counts.get( word ) ?? 0 ) + 1 );
	}
	return [ ...counts ]
		.map( ( [ word, count ] ) => `${ count } ${ word }` )
		.join( ', ' );
}

/**
 * What became of things, as a sentence without its stop: `2 posts: 1 written, 1 kept`.
 *
 * @param noun  What they are, for one.
 * @param words What became of each.
 */
export function summed( noun: string, words: readonly string[] ): string {
	const things = counted( words.length, noun );
	return words.length ? `${ things }: ${ tally( words ) }` : things;
}
