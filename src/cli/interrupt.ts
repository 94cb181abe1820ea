/**
 * A signal that the first Ctrl-C gives: what is in flight is finished. The
 * second one ends the process at once.
 *
 * @param say Tells what happens.
 */
export function onInterrupt( say: ( line: string ) => void ): {
	signal: AbortSignal;
	release: () => void;
} {
	const controller = new AbortController();
	const interrupt = () => {
		if ( controller.signal.aborted ) {
			process.exit( 130 );
		}
		controller.abort();
		say( 'Finishing what is in flight; Ctrl-C again ends at once.' );
	};
	process.on( 'SIGINT', interrupt );
	process.on( 'SIGTERM', interrupt );
	return {
		signal: controller.signal,
		release: () => {
			process.off( 'SIGINT', interrupt );
			process.off( 'SIGTERM', interrupt );
		},
	};
}
