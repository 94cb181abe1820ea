import { assertArgument } from '../errors/argument';
import { PATH, resultsIn, unconfirmed } from './batch-results';
import type {
	BatchItem,
	BatchOptions,
	BatchResult,
	BatchResults,
} from './batch.types';
import { isRecord, trusted } from '../transport/decode';
import { EditorialError } from '../errors/editorial-error';
import { AbortedError } from '../errors/errors';
import { leavesFateUnknown } from '../transport/fate';
import type { Call } from '../transport/request';
import type { Transport } from '../transport/transport';

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

async function sendChunk(
	transport: Transport,
	chunk: readonly BatchItem[],
	{ allValid, ...call }: BatchOptions
): Promise< BatchResult[] > {
	// It may hold creates, which must not arrive twice.
	const creates = chunk.some( ( { method } ) => method === 'POST' );
	let mayBeDone = false;
	try {
		const answer = await transport.send( {
			...call,
			method: 'POST',
			path: PATH,
			creates,
			data: {
				...( allValid ? { validation: 'require-all-validate' } : {} ),
				requests: chunk,
			},
			onRetry: ( error ) => {
				mayBeDone ||= leavesFateUnknown( error );
			},
		} );
		return resultsIn( answer, chunk, mayBeDone );
	} catch ( error ) {
		if (
			! ( error instanceof EditorialError ) ||
			error instanceof AbortedError
		) {
			throw error;
		}
		const reason =
			creates && leavesFateUnknown( error )
				? unconfirmed( error )
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
 * @throws EditorialError only where the site does not say how many it takes; AbortedError for an abort, after which each item has to be looked at.
 */
export async function batch< const T extends readonly BatchItem[] >(
	transport: Transport,
	items: T,
	options: BatchOptions = {}
): Promise< BatchResults< T > > {
	assertArgument(
		Array.isArray( items ) && items.every( isRecord ),
		'batch() needs a list of requests',
		items
	);
	const { allValid: _, ...call } = options;
	const size = await maxItems( transport, call );
	const results: BatchResult[] = [];
	for ( let start = 0; start < items.length; start += size ) {
		const chunk = items.slice( start, start + size );
		results.push( ...( await sendChunk( transport, chunk, options ) ) );
	}
	return trusted< BatchResults< T > >( results );
}
