import type { Clock } from './clock';
import type { Handler } from './compose';
import type { EditorialError } from '../errors/editorial-error';
import type { Refuse } from '../errors/refusal';
import type { ClientEvent, RequestOptions } from './request';

export type TransportOptions = {
	handler: Handler;
	refusal: Refuse;
	/** Takes the credentials out of what the site or the network says. */
	redact?: ( text: string ) => string;
	/** Waited for before each try, outside its time: nothing is sent until then. */
	ready?: () => Promise< unknown >;
	/** Milliseconds for one try. */
	timeoutMs?: number;
	/** How often a failed request is tried again. */
	retries?: number;
	/** How many requests run at once. */
	concurrency?: { read?: number; write?: number };
	clock?: Clock;
	onEvent?: ( event: ClientEvent ) => void;
	/** Refuses a call before anything is sent. */
	assertCall?: ( options: RequestOptions ) => void;
	/** Looks at every good answer. */
	onAnswer?: ( options: RequestOptions, response: Response ) => void;
	/** Finds a better account of an error before it is thrown. */
	explain?: (
		error: EditorialError,
		options: RequestOptions
	) => Promise< EditorialError >;
};
