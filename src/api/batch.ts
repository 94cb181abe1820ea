import { apiError } from './api-error';
import { isRecord, trusted } from './decode';
import { EditorialError } from './editorial-error';
import { UnconfirmedCreateError } from './errors';
import type { Call } from './request';
import { leavesFateUnknown } from './retry';
import type { Transport } from './transport';

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

const PATH = '/batch/v1';
const limits = new WeakMap< Transport, number >();

// How many items the site takes at once; asked once.
async function maxItems( transport: Transport, call: Call ): Promise< number > {
	const known = limits.get( transport );
	if ( known ) {
		return known;
	}
	const about = await transport.request< unknown >( {
		...call,
		method: 'OPTIONS',
		path: PATH,
	} );
	let here: unknown = about;
	for ( const key of [ 'endpoints', '0', 'args', 'requests', 'maxItems' ] ) {
		here =
			isRecord( here ) || Array.isArray( here )
				? Object( here )[ key ]
				: 0;
	}
	const count = typeof here === 'number' && here > 0 ? here : 25;
	limits.set( transport, count );
	return count;
}

function resultOf( item: BatchItem, answer: unknown ): BatchResult {
	if ( ! isRecord( answer ) || typeof answer.status !== 'number' ) {
		return { status: 'not-run' };
	}
	const { status, body } = answer;
	const error =
		status >= 400
			? apiError( `${ item.method } ${ item.path }`, body, {
					status,
					attempts: 1,
				} )
			: undefined;
	return error ? { status: 'error', error } : { status: 'ok', value: body };
}

async function sendChunk(
	transport: Transport,
	chunk: readonly BatchItem[],
	{ allValid, ...call }: BatchOptions
): Promise< BatchResult[] > {
	// It may hold creates, which must not arrive twice.
	const creates = chunk.some( ( { method } ) => method === 'POST' );
	try {
		const answer = await transport.request< unknown >( {
			...call,
			method: 'POST',
			path: PATH,
			creates,
			data: {
				...( allValid ? { validation: 'require-all-validate' } : {} ),
				requests: chunk,
			},
		} );
		const list =
			isRecord( answer ) && Array.isArray( answer.responses )
				? trusted< unknown[] >( answer.responses )
				: [];
		return chunk.map( ( item, at ) => resultOf( item, list[ at ] ) );
	} catch ( error ) {
		if ( ! ( error instanceof EditorialError ) ) {
			throw error;
		}
		const mayHaveRun = creates && leavesFateUnknown( error );
		const reason = mayHaveRun
			? new UnconfirmedCreateError(
					`A batch was sent once, and no answer says what of it was carried out: ${ error.message } Look at each item before sending it again.`,
					PATH,
					error
				)
			: error;
		return chunk.map( () => ( { status: 'error', error: reason } ) );
	}
}

/**
 * Sends many writes in few requests: as many to each as the site takes. What
 * one chunk ends with never hides what another has done.
 *
 * @param transport Sends them.
 * @param items     Writes; reads are no part of WordPress's batches.
 * @param options   Signal, time, retries, `allValid`.
 * @throws EditorialError only where the site does not say how many it takes.
 */
export async function batch< const T extends readonly BatchItem[] >(
	transport: Transport,
	items: T,
	options: BatchOptions = {}
): Promise< BatchResults< T > > {
	const { allValid: _, ...call } = options;
	const size = await maxItems( transport, call );
	const results: BatchResult[] = [];
	for ( let start = 0; start < items.length; start += size ) {
		const chunk = items.slice( start, start + size );
		results.push( ...( await sendChunk( transport, chunk, options ) ) );
	}
	return trusted< BatchResults< T > >( results );
}
