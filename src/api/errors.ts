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
	// Written out, because a minifier renames classes.
	override readonly name: string = 'EditorialError';
	readonly kind: ErrorKind;
	/** Whether the same request may well succeed later. */
	readonly retryable: boolean = false;

	constructor( kind: ErrorKind, message: string, cause?: unknown ) {
		super( message, cause === undefined ? undefined : { cause } );
		this.kind = kind;
	}

	/** The fields of the error, for a log. The cause stays out: it may be anything. */
	toJSON(): Record< string, unknown > {
		return { ...( this as object ), message: this.message };
	}
}

/** The client was set up in a way that cannot work or is not safe. */
export class ConfigError extends EditorialError {
	override readonly name = 'ConfigError';

	constructor( message: string ) {
		super( 'config', message );
	}
}

/** An argument was refused before anything was sent. */
export class InputError extends EditorialError {
	override readonly name = 'InputError';

	constructor( message: string ) {
		super( 'input', message );
	}
}

/** No REST API was found at the address of the site. */
export class DiscoveryError extends EditorialError {
	override readonly name = 'DiscoveryError';
	/** Each address asked, with what it answered. */
	readonly tried: readonly string[];

	constructor( message: string, tried: readonly string[] ) {
		super( 'discovery', message );
		this.tried = tried;
	}
}

/** The connection failed before a whole answer came. */
export class NetworkError extends EditorialError {
	override readonly name = 'NetworkError';
	override readonly retryable = true;
	/** The system's code where there is one, such as `ECONNREFUSED`. */
	readonly syscode?: string;

	constructor(
		message: string,
		syscode: string | undefined,
		cause: unknown
	) {
		super( 'network', message, cause );
		this.syscode = syscode;
	}
}

/** No whole answer came in time. */
export class TimeoutError extends EditorialError {
	override readonly name = 'TimeoutError';
	override readonly retryable = true;
	/** Milliseconds that one try was given. */
	readonly afterMs: number;

	constructor( message: string, afterMs: number ) {
		super( 'timeout', message );
		this.afterMs = afterMs;
	}
}

/** The caller's own signal ended the call; `cause` is the signal's reason. */
export class AbortedError extends EditorialError {
	override readonly name = 'AbortedError';

	constructor( message: string, reason: unknown ) {
		super( 'aborted', message, reason );
	}
}

/** The address given is not where the site answers. Nothing was written. */
export class RedirectError extends EditorialError {
	override readonly name = 'RedirectError';
	/** Where the site points to; empty where a browser hides it. */
	readonly location: string;

	constructor( message: string, location: string ) {
		super( 'redirect', message );
		this.location = location;
	}
}

/** A post that exists already, as far as it could be read. */
export type ExistingPost = { id: number; slug: string; status: string };

/** The site's state is not the one that the call relies on. */
export class ConflictError extends EditorialError {
	override readonly name = 'ConflictError';
	/** Undefined where the account may not see what stands in the way. */
	readonly existing?: ExistingPost;

	constructor( message: string, existing?: ExistingPost ) {
		super( 'conflict', message );
		this.existing = existing;
	}
}

/**
 * A create was sent, no answer confirmed it, and it was not found afterwards.
 * What was created may still arrive: look before creating it again.
 */
export class UnconfirmedCreateError extends EditorialError {
	override readonly name = 'UnconfirmedCreateError';
	/** The path of a request that shows it once it has arrived. */
	readonly lookUp: string;

	constructor( message: string, lookUp: string, cause: unknown ) {
		super( 'unconfirmed-create', message, cause );
		this.lookUp = lookUp;
	}
}
