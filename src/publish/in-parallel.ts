/**
 * Works on several things at a time and gives each result as soon as it is
 * there, so in the order of finishing.
 *
 * @param items  What to work on, taken one by one as there is room.
 * @param width  How many at a time.
 * @param work   Works on one; what it throws ends the iteration.
 * @param signal Ends the taking; what has begun is finished and given.
 */
export async function* inParallel< Item, Result >(
	items: Iterable< Item >,
	width: number,
	work: ( item: Item ) => Promise< Result >,
	signal?: AbortSignal
): AsyncGenerator< Result > {
	const iterator = items[ Symbol.iterator ]();
	const running = new Map< number, Promise< [ number, Result ] > >();
	let count = 0;
	for (;;) {
		while ( running.size < width && ! signal?.aborted ) {
			const next = iterator.next();
			if ( next.done ) {
				break;
			}
			const key = count++;
			running.set(
				key,
				work( next.value ).then( ( result ) => [ key, result ] )
			);
		}
		if ( running.size === 0 ) {
			return;
		}
		const [ key, result ] = await Promise.race( running.values() );
		running.delete( key );
		yield result;
	}
}
