import type { EditorialError } from '../errors/editorial-error';
import type { Query } from './query';

/** What any single call may be given. */
export type Call = {
	/** Ends the call, and every request it would still send. */
	signal?: AbortSignal;
	/** Milliseconds for one try, body included. */
	timeoutMs?: number;
	/** How often a failed request is tried again. */
	retries?: number;
};

export type Method =
	'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One request to the REST API. */
export type RequestOptions = Call & {
	/** Default `GET`. */
	method?: Method;
	/** From the root, such as `/wp/v2/posts/7`. */
	path: string;
	query?: Query;
	/** Sent as JSON. */
	data?: object;
	/** Sent as it is, in place of `data`. */
	body?: FormData | Blob | string;
	/**
	 * A request that makes something new each time it arrives. It is sent
	 * again only after an answer that proves that nothing was made. Default:
	 * every `POST`; false for one that may arrive twice, such as a change.
	 */
	creates?: boolean;
	/** Told what a try ended with that another one follows. */
	onRetry?: ( error: EditorialError ) => void;
};

/** A whole answer: read to its end, and decoded. */
export type Answer = {
	status: number;
	headers: Headers;
	/** The decoded JSON; null for an empty answer. */
	data: unknown;
	/** How often the request was sent. */
	attempts: number;
};

/** Something to watch; it never holds a credential. */
export type ClientEvent =
	| { type: 'request'; method: string; path: string; attempt: number }
	| {
			type: 'response';
			method: string;
			path: string;
			attempt: number;
			status: number;
			/** Milliseconds from sending to the end of the body. */
			ms: number;
	  }
	| {
			type: 'retry';
			method: string;
			path: string;
			attempt: number;
			delayMs: number;
			reason: string;
	  }
	| { type: 'warning'; message: string };
