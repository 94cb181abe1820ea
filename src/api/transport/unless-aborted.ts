/**
 * The work's own end, or the signal's, whichever comes first: nobody waits for
 * work that pays no heed to the signal.
 *
 * @param work   What is waited for.
 * @param signal Ends the waiting; its reason is what is thrown.
 */
export async function unlessAborted< T >(
	work: T | Promise< T >,
	signal: AbortSignal
): Promise< T > {
	let stop = () => {};
	const ended = new Promise< never >( ( _, reject ) => {
		stop = () => reject( signal.reason );
		signal.addEventListener( 'abort', stop );
	} );
	if ( signal.aborted ) {
		stop();
	}
	try {
		return await Promise.race( [ work, ended ] );
	} finally {
		signal.removeEventListener( 'abort', stop );
	}
}
