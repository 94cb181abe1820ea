import { EditorialError } from './editorial-error';

/** The client was set up in a way that cannot work or is not safe. */
export class ConfigError extends EditorialError {
	override readonly name = 'ConfigError';
	override readonly kind = 'config';
}

/** An argument was refused before anything was sent. */
export class InputError extends EditorialError {
	override readonly name = 'InputError';
	override readonly kind = 'input';
}

/** No REST API was found at the address of the site. */
export class DiscoveryError extends EditorialError {
	override readonly name = 'DiscoveryError';
	override readonly kind = 'discovery';

	constructor(
		message: string,
		/** Each address asked, with what it answered. */
		readonly tried: readonly string[],
		/** Whether the site was in trouble that passes. */
		override readonly retryable: boolean = false
	) {
		super( message );
	}
}

/** The connection failed before a whole answer came. */
export class NetworkError extends EditorialError {
	override readonly name = 'NetworkError';
	override readonly kind = 'network';
	override readonly retryable = true;

	constructor(
		message: string,
		/** The system's code where there is one, such as `ECONNREFUSED`. */
		readonly syscode?: string,
		cause?: unknown
	) {
		super( message, cause );
	}
}

/** No whole answer came in time. */
export class TimeoutError extends EditorialError {
	override readonly name = 'TimeoutError';
	override readonly kind = 'timeout';
	override readonly retryable = true;

	constructor(
		message: string,
		/** Milliseconds that one try was given. */
		readonly afterMs: number,
		cause?: unknown
	) {
		super( message, cause );
	}
}

/** The caller's own signal ended the call; `cause` is the signal's reason. */
export class AbortedError extends EditorialError {
	override readonly name = 'AbortedError';
	override readonly kind = 'aborted';

	constructor(
		message: string,
		cause?: unknown,
		/** Whether a request had left: it may still be carried out. */
		readonly sent: boolean = false,
		/** Of a create that had left: the path of a request that shows it once it has arrived. */
		readonly lookUp?: string
	) {
		super( message, cause );
	}
}

/** The address given is not where the site answers; the message says whether anything may have been written. */
export class RedirectError extends EditorialError {
	override readonly name = 'RedirectError';
	override readonly kind = 'redirect';

	constructor(
		message: string,
		/** Where the site points to; empty where a browser hides it. */
		readonly location: string
	) {
		super( message );
	}
}

/** A post that exists already, as far as it could be read. */
export type ExistingPost = { id: number; slug: string; status: string };

/** The site's state is not the one that the call relies on. */
export class ConflictError extends EditorialError {
	override readonly name = 'ConflictError';
	override readonly kind = 'conflict';
	/** Undefined where the account may not see what stands in the way. */
	readonly existing?: ExistingPost;

	constructor( message: string, existing?: ExistingPost ) {
		super( message );
		this.existing = existing && {
			id: existing.id,
			slug: existing.slug,
			status: existing.status,
		};
	}
}

/**
 * A create was sent, no answer confirmed it, and it was not found afterwards.
 * What was created may still arrive: look before creating it again.
 */
export class UnconfirmedCreateError extends EditorialError {
	override readonly name = 'UnconfirmedCreateError';
	override readonly kind = 'unconfirmed-create';

	constructor(
		message: string,
		/** The path of a request that shows it once it has arrived. */
		readonly lookUp: string,
		cause: unknown
	) {
		super( message, cause );
	}
}
