// Long enough for a slow line to answer, short enough not to look hung.
const secondsToAnswer = 8;
const secondsToArrive = 300;

function reason( error: unknown ): string {
	if ( ! ( error instanceof Error ) ) {
		return String( error );
	}
	// Node says only "fetch failed"; why stands in the cause.
	return error.cause instanceof Error ? error.cause.message : error.message;
}

/**
 * Downloads one file, whole or not at all.
 *
 * @param url Where it stands.
 * @throws Error That names the address and why it could not be had.
 */
export async function download( url: string ): Promise< Buffer > {
	const stop = new AbortController();
	let timer = setTimeout(
		() => stop.abort( new Error( `no answer in ${ secondsToAnswer } s` ) ),
		secondsToAnswer * 1000
	);
	try {
		const answer = await fetch( url, { signal: stop.signal } );
		clearTimeout( timer );
		timer = setTimeout(
			() =>
				stop.abort(
					new Error( `not there after ${ secondsToArrive } s` )
				),
			secondsToArrive * 1000
		);
		if ( ! answer.ok ) {
			throw new Error( `it answered ${ answer.status }` );
		}
		return Buffer.from( await answer.arrayBuffer() );
	} catch ( error ) {
		throw new Error( `${ url }: ${ reason( error ) }` );
	} finally {
		clearTimeout( timer );
	}
}
