import { onClosedOutput } from './closed-output';

/**
 * A signal that the first Ctrl-C gives, and standard output that nobody reads
 * any more: what is in flight is finished. Ctrl-C after it ends the process at
 * once.
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
	const reopen = onClosedOutput( () => {
		controller.abort();
		say( 'Nobody reads the output any more: finishing what is in flight.' );
	} );
	process.on( 'SIGINT', interrupt );
	process.on( 'SIGTERM', interrupt );
	return {
		signal: controller.signal,
		release: () => {
			process.off( 'SIGINT', interrupt );
			process.off( 'SIGTERM', interrupt );
			reopen();
		},
	};
}
