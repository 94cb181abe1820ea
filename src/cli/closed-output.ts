import { EXIT } from './exit-code';

let end = (): void => process.exit( process.exitCode ?? EXIT.ok );
let isClosed = false;

/**
 * Decides what happens where whoever reads standard output stops before its
 * end, as `head` does: without this, the command ends as if all was well.
 *
 * @param finish Ends the command in order; called once.
 * @return Leaves it to end at once again.
 */
export function onClosedOutput( finish: () => void ): () => void {
	const before = end;
	end = finish;
	return () => {
		end = before;
	};
}

/**
 * Takes an error of standard output.
 *
 * @param error      What happened.
 * @param error.code The system's name for it.
 */
export function outputFailed( { code }: NodeJS.ErrnoException ): void {
	// Each further line fails too.
	if ( isClosed ) {
		return;
	}
	isClosed = true;
	if ( code === 'EPIPE' ) {
		end();
	} else {
		process.exit( EXIT.someFailed );
	}
}
