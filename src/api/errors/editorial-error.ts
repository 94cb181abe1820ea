/** What went wrong, as a word a program can branch on. */
export type ErrorKind =
	| 'config'
	| 'input'
	| 'discovery'
	| 'network'
	| 'timeout'
	| 'aborted'
	| 'redirect'
	| 'bad-response'
	| 'api'
	| 'auth'
	| 'forbidden'
	| 'not-found'
	| 'validation'
	| 'rate-limit'
	| 'conflict'
	| 'unconfirmed-create';

/** Every error this client throws. None of them holds a credential. */
export class EditorialError extends Error {
	// Names and kinds are written out, because a minifier renames classes.
	override readonly name: string = 'EditorialError';
	readonly kind: ErrorKind = 'api';
	/** Whether the same request may well succeed later. */
	readonly retryable: boolean = false;

	constructor( message: string, cause?: unknown ) {
		super( message, cause === undefined ? undefined : { cause } );
	}

	/** The fields of the error, for a log. The cause stays out: it may be anything. */
	toJSON(): Record< string, unknown > {
		return { ...( this as object ), message: this.message };
	}
}
