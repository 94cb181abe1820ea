import { apiError } from './api-error';
import { attempt } from './attempt';
import { badResponse } from './bad-response';
import type { Clock } from './clock';
import { decode, NOT_JSON } from './decode';
import type { Lane } from './limiter';
import { withQuery } from './query';
import type { Answer, RequestOptions } from './request';
import type { ResponseError, ResponseFacts } from './response-errors';
import { LONGEST_WAIT_MS, parseRetryAfter } from './retry';
import type { TransportOptions } from './transport.types';

/**
 * How a request is named in events and messages.
 *
 * @param options The request.
 */
export function named( { method = 'GET', path, query }: RequestOptions ) {
	return { method, path: withQuery( path, query ) };
}

/**
 * Sends a request once, and makes an answer or an error of what comes.
 *
 * @param options The request.
 * @param count   Which try it is, from 1.
 * @param lane    Pauses where the server asks for it.
 * @param clock   Tells the time.
 * @param way     How it is sent, and who is told.
 * @throws EditorialError of the class that fits.
 */
export async function oneTry(
	options: RequestOptions,
	count: number,
	lane: Lane,
	clock: Clock,
	way: TransportOptions
): Promise< Answer > {
	const name = named( options );
	const what = `${ name.method } ${ name.path }`;
	const event = { ...name, attempt: count };
	way.onEvent?.( { type: 'request', ...event } );
	const start = clock.now();
	const { response, text } = await attempt(
		way.handler,
		{ ...name, data: options.data, body: options.body },
		what,
		options.timeoutMs ?? way.timeoutMs ?? 30_000,
		options.signal,
		way.ready
	);
	const { status, headers, ok } = response;
	way.onEvent?.( {
		type: 'response',
		...event,
		status,
		ms: clock.now() - start,
	} );
	const empty = status === 204 || name.method === 'HEAD';
	const data = empty && ok ? null : decode( text );
	if ( ! ok || data === NOT_JSON ) {
		const pause = parseRetryAfter(
			headers.get( 'retry-after' ),
			clock.now()
		);
		if ( pause !== undefined && pause <= LONGEST_WAIT_MS ) {
			lane.pause( pause );
		}
		throw refusal( response, text, data, what, {
			status,
			attempts: count,
			retryAfterMs: pause,
		} );
	}
	way.onAnswer?.( options, response );
	return { status, headers, data, attempts: count };
}

function refusal(
	response: Response,
	text: string,
	data: unknown,
	what: string,
	facts: ResponseFacts
): ResponseError {
	return (
		( response.ok ? undefined : apiError( what, data, facts ) ) ??
		badResponse( what, text, response, facts )
	);
}
