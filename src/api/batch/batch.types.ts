import type { EditorialError } from '../errors/editorial-error';
import type { Call } from '../transport/request';

/** One request of a batch. */
export type BatchItem = {
	method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
	/** From the root, such as `/wp/v2/posts/7`. */
	path: string;
	body?: Readonly< Record< string, unknown > >;
	headers?: Readonly< Record< string, string > >;
};

export type BatchResult =
	| { status: 'ok'; value: unknown }
	| { status: 'error'; error: EditorialError }
	/** Held back, because another one of an all-or-nothing batch is invalid. */
	| { status: 'not-run' };

/** One result for each item, in their order. */
export type BatchResults< T extends readonly BatchItem[] > = {
	[ K in keyof T ]: BatchResult;
};

export type BatchOptions = Call & {
	/** Runs none of a chunk of items unless WordPress finds all of it valid. */
	allValid?: boolean;
};
