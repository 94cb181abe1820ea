import { EditorialError, type ErrorKind } from './editorial-error';

/** What is known of an answer that is not the one asked for. */
export type ResponseFacts = {
	status: number;
	/** Milliseconds the server asks to wait. */
	retryAfterMs?: number;
	/** How often the request was sent. */
	attempts: number;
	cause?: unknown;
};

/** Answers of a site in trouble that passes; Cloudflare has its own. */
export const PASSING = [
	408, 425, 429, 502, 503, 504, 520, 521, 522, 523, 524,
];

/** The server answered, but not as it was asked to. */
export class ResponseError extends EditorialError {
	override readonly name: string = 'ResponseError';
	override readonly retryable: boolean;
	readonly status: number;
	readonly retryAfterMs?: number;
	readonly attempts: number;

	constructor( message: string, facts: ResponseFacts ) {
		super( message, facts.cause );
		this.status = facts.status;
		this.retryAfterMs = facts.retryAfterMs;
		this.attempts = facts.attempts;
		this.retryable = PASSING.includes( facts.status );
	}
}

/** The server answered, but not as WordPress's REST API does. */
export class BadResponseError extends ResponseError {
	override readonly name = 'BadResponseError';
	override readonly kind = 'bad-response';
	override readonly retryable: boolean;

	constructor(
		message: string,
		facts: ResponseFacts,
		readonly contentType: string,
		/** Size of the body in UTF-8 bytes. */
		readonly bytes: number,
		/** The first 200 characters of its text, without markup. */
		readonly excerpt: string
	) {
		super( message, facts );
		// A 500 with a code of WordPress's is its own considered answer; this is none.
		this.retryable =
			PASSING.includes( facts.status ) || facts.status === 500;
	}
}

/** WordPress refused, and says why in `code` and `message`. */
export class ApiError extends ResponseError {
	override readonly name: string = 'ApiError';
	override readonly kind: ErrorKind = 'api';

	constructor(
		message: string,
		facts: ResponseFacts,
		/** WordPress's own code, such as `rest_invalid_param`. */
		readonly code: string,
		/** The parameters refused, each with WordPress's reason. */
		readonly params: Readonly< Record< string, string > >,
		/** The rest of what WordPress says, such as `term_id` of `term_exists`. */
		readonly data: Readonly< Record< string, unknown > >
	) {
		super( message, facts );
	}
}

/** Which part of the credentials WordPress did not take. */
export type AuthProblem =
	| 'wrong-user'
	| 'wrong-password'
	| 'wrong-user-or-password'
	| 'application-passwords-off'
	| 'header-stripped'
	| 'not-logged-in';

/** WordPress does not know who is asking. */
export class AuthError extends ApiError {
	override readonly name = 'AuthError';
	override readonly kind = 'auth';
	/** What `verify()` and every refused call found out. */
	problem: AuthProblem = 'not-logged-in';
}

/** The account may not do this. */
export class ForbiddenError extends ApiError {
	override readonly name = 'ForbiddenError';
	override readonly kind = 'forbidden';
}

/** There is no such thing on the site. */
export class NotFoundError extends ApiError {
	override readonly name = 'NotFoundError';
	override readonly kind = 'not-found';
}

/** WordPress refused what was sent; `params` names the parts. */
export class ValidationError extends ApiError {
	override readonly name = 'ValidationError';
	override readonly kind = 'validation';
}

/** Too many requests; `retryAfterMs` says when to come back, if the server did. */
export class RateLimitError extends ApiError {
	override readonly name = 'RateLimitError';
	override readonly kind = 'rate-limit';
}
