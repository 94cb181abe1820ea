import type { APIFetchOptions } from '@wordpress/api-fetch';

import type { Handler } from './compose';
import { EditorialError } from '../errors/editorial-error';
import { AbortedError, TimeoutError } from '../errors/errors';
import { networkError } from '../errors/network-error';
import type { TransportOptions } from './transport.types';
import { unlessAborted } from './unless-aborted';

/**
 * Sends a request once and reads its answer to the end, both within the time.
 * What has to be known before is waited for first: until then nothing is sent,
 * and running out of time would say that it may have been.
 *
 * @param way       How it is sent, and what is waited for before: its errors are thrown as they are.
 * @param options   The request, as api-fetch knows it.
 * @param what      The request in words, for messages.
 * @param timeoutMs Milliseconds until `TimeoutError`.
 * @param signal    The caller's; its abort is an `AbortedError`.
 * @throws NetworkError where no whole answer came for any other reason.
 */
export async function attempt(
	{ handler, ready, redact }: TransportOptions,
	options: APIFetchOptions,
	what: string,
	timeoutMs: number,
	signal?: AbortSignal
): Promise< { response: Response; text: string } > {
	const own = new AbortController();
	const stop = () =>
		own.abort(
			new AbortedError(
				timer === undefined
					? `${ what }: the call was aborted before anything was sent.`
					: `${ what }: the call was aborted. What was sent may still be carried out.`,
				signal?.reason,
				timer !== undefined
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
			: networkError( what, error, redact );
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
