import type { APIFetchOptions } from '@wordpress/api-fetch';

import type { Handler } from './compose';
import { isRecord } from './decode';
import { EditorialError } from './editorial-error';
import { AbortedError, NetworkError, TimeoutError } from './errors';
import { unlessAborted } from './unless-aborted';

// The system's code of a failed connection, wherever fetch has put it.
function systemCode( error: unknown, depth = 0 ): string | undefined {
	if ( ! isRecord( error ) || depth > 4 ) {
		return undefined;
	}
	if ( typeof error.code === 'string' ) {
		return error.code;
	}
	// A name with several addresses fails with one error for each.
	const first: unknown = Array.isArray( error.errors )
		? error.errors[ 0 ]
		: undefined;
	return systemCode( error.cause ?? first, depth + 1 );
}

function networkError( what: string, error: unknown ): NetworkError {
	const code = systemCode( error );
	const said = error instanceof Error ? error.message : 'no connection';
	return new NetworkError(
		`${ what }: the connection failed (${
			code ?? said
		}). Check the network and the site’s address, then try again.`,
		code,
		error
	);
}

/**
 * Sends a request once and reads its answer to the end, both within the time.
 * What has to be known before is waited for first: until then nothing is sent,
 * and running out of time would say that it may have been.
 *
 * @param handler   What sends it.
 * @param options   The request, as api-fetch knows it.
 * @param what      The request in words, for messages.
 * @param timeoutMs Milliseconds until `TimeoutError`.
 * @param signal    The caller's; its abort is an `AbortedError`.
 * @param ready     Finds the root; the time starts after it, and its errors are thrown as they are.
 * @throws NetworkError where no whole answer came for any other reason.
 */
export async function attempt(
	handler: Handler,
	options: APIFetchOptions,
	what: string,
	timeoutMs: number,
	signal?: AbortSignal,
	ready?: () => Promise< unknown >
): Promise< { response: Response; text: string } > {
	const own = new AbortController();
	const stop = () =>
		own.abort(
			new AbortedError(
				`${ what }: the call was aborted. What was sent may still be carried out.`,
				signal?.reason
			)
		);
	let timer: ReturnType< typeof setTimeout > | undefined;
	signal?.addEventListener( 'abort', stop );
	if ( signal?.aborted ) {
		stop();
	}
	try {
		own.signal.throwIfAborted();
		await unlessAborted( ready?.(), own.signal );
		timer = setTimeout( () => {
			own.abort(
				new TimeoutError(
					`${ what }: no whole answer came within ${ timeoutMs } ms. Try again later, or allow more: timeoutMs.`,
					timeoutMs
				)
			);
		}, timeoutMs );
		return await unlessAborted(
			readWhole( handler, { ...options, signal: own.signal } ),
			own.signal
		);
	} catch ( error ) {
		own.signal.throwIfAborted();
		throw error instanceof EditorialError
			? error
			: networkError( what, error );
	} finally {
		clearTimeout( timer );
		signal?.removeEventListener( 'abort', stop );
	}
}

async function readWhole(
	handler: Handler,
	options: APIFetchOptions
): Promise< { response: Response; text: string } > {
	const response = await handler( options );
	const text = options.method === 'HEAD' ? '' : await response.text();
	return { response, text };
}
