import { EditorialError, type ErrorKind } from './errors';

/** What is known of an answer that is not the one asked for. */
export type ResponseFacts = {
	status: number;
	/** Milliseconds the server asks to wait. */
	retryAfterMs?: number;
	/** How often the request was sent. */
	attempts: number;
};

/** The server answered, but not as WordPress's REST API does. */
export class BadResponseError extends EditorialError {
	override readonly name = 'BadResponseError';
	override readonly retryable: boolean;
	readonly status: number;
	readonly retryAfterMs?: number;
	readonly attempts: number;
	readonly contentType: string;
	/** Size of the body in UTF-8 bytes. */
	readonly bytes: number;
	/** The first 200 characters of its text, without markup. */
	readonly excerpt: string;

	constructor(
		message: string,
		facts: ResponseFacts & {
			contentType: string;
			bytes: number;
			excerpt: string;
		}
	) {
		super( 'bad-response', message );
		this.status = facts.status;
		this.retryAfterMs = facts.retryAfterMs;
		this.attempts = facts.attempts;
		this.contentType = facts.contentType;
		this.bytes = facts.bytes;
		this.excerpt = facts.excerpt;
		this.retryable =
			facts.status >= 500 || [ 408, 425, 429 ].includes( facts.status );
	}
}

/** WordPress refused, and says why in `code` and `message`. */
export class ApiError extends EditorialError {
	override readonly name: string = 'ApiError';
	override readonly retryable: boolean;
	readonly status: number;
	readonly retryAfterMs?: number;
	readonly attempts: number;
	/** WordPress's own code, such as `rest_invalid_param`. */
	readonly code: string;
	/** The parameters refused, each with WordPress's reason. */
	readonly params: Readonly< Record< string, string > >;
	/** The rest of what WordPress says, such as `term_id` of `term_exists`. */
	readonly data: Readonly< Record< string, unknown > >;

	constructor(
		message: string,
		facts: ResponseFacts & {
			code: string;
			params: Record< string, string >;
			data: Record< string, unknown >;
		},
		kind: ErrorKind = 'api'
	) {
		super( kind, message );
		this.status = facts.status;
		this.retryAfterMs = facts.retryAfterMs;
		this.attempts = facts.attempts;
		this.code = facts.code;
		this.params = facts.params;
		this.data = facts.data;
		// A 500 with a code of WordPress's is its own considered answer.
		this.retryable = [ 408, 425, 429, 502, 503, 504 ].includes(
			facts.status
		);
	}
}

type ApiFacts = ConstructorParameters< typeof ApiError >[ 1 ];

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
	readonly problem: AuthProblem;

	constructor(
		message: string,
		facts: ApiFacts,
		problem: AuthProblem = 'not-logged-in'
	) {
		super( message, facts, 'auth' );
		this.problem = problem;
	}
}

/** The account may not do this. */
export class ForbiddenError extends ApiError {
	override readonly name = 'ForbiddenError';
	constructor( message: string, facts: ApiFacts ) {
		super( message, facts, 'forbidden' );
	}
}

/** There is no such thing on the site. */
export class NotFoundError extends ApiError {
	override readonly name = 'NotFoundError';
	constructor( message: string, facts: ApiFacts ) {
		super( message, facts, 'not-found' );
	}
}

/** WordPress refused what was sent; `params` names the parts. */
export class ValidationError extends ApiError {
	override readonly name = 'ValidationError';
	constructor( message: string, facts: ApiFacts ) {
		super( message, facts, 'validation' );
	}
}

/** Too many requests; `retryAfterMs` says when to come back, if the server did. */
export class RateLimitError extends ApiError {
	override readonly name = 'RateLimitError';
	constructor( message: string, facts: ApiFacts ) {
		super( message, facts, 'rate-limit' );
	}
}
