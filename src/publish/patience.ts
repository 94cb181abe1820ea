import { AuthError, EditorialError, UnconfirmedCreateError } from '../api';

const SILENCES = 3;

/** Whether a site did not answer, or only that it is in trouble. */
function isSilence( error: unknown ): error is EditorialError {
	return (
		error instanceof EditorialError &&
		( error.retryable ||
			( error instanceof UnconfirmedCreateError &&
				isSilence( error.cause ) ) )
	);
}

/** Ends a run that is no use to go on with. */
export class Patience {
	private silent = 0;
	private readonly stop = new AbortController();
	/** What ended the run. */
	fatal: EditorialError | undefined;

	/** Aborts with the run. */
	readonly signal: AbortSignal;

	/**
	 * @param signal The caller's, which ends the run too.
	 */
	constructor( signal?: AbortSignal ) {
		this.signal = signal
			? AbortSignal.any( [ signal, this.stop.signal ] )
			: this.stop.signal;
	}

	/**
	 * Takes how a document that was sent ended: credentials that stopped working
	 * end the run, and so does the third document in a row for which the site was
	 * silent or in trouble, however often it was asked.
	 *
	 * @param error What was thrown; undefined for a document that went well.
	 */
	take( error: unknown ): void {
		this.silent = isSilence( error ) ? this.silent + 1 : 0;
		if (
			error instanceof AuthError ||
			( isSilence( error ) && this.silent >= SILENCES )
		) {
			this.fatal = error;
			this.stop.abort();
		}
	}
}
