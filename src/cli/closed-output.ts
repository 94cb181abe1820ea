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
 * Takes an error of standard output: the end of who reads it, or one that is
 * said, such as a full disk.
 *
 * @param error What happened.
 */
export function outputFailed( error: NodeJS.ErrnoException ): void {
	// Each further line fails too.
	if ( isClosed ) {
		return;
	}
	isClosed = true;
	if ( error.code === 'EPIPE' ) {
		end();
	} else {
		process.stderr.write(
			`editorial-blocks: standard output cannot be written to: ${ error.message }. Make room, or send it elsewhere.\n`
		);
		process.exit( EXIT.someFailed );
	}
}
