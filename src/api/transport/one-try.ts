import { attempt } from './attempt';
import type { Clock } from './clock';
import { decode, NOT_JSON } from './decode';
import type { Lane } from './limiter';
import { masked, withQuery } from './query';
import type { Answer, RequestOptions } from './request';
import { LONGEST_WAIT_MS, parseRetryAfter } from './retry';
import type { TransportOptions } from './transport.types';

/**
 * How a request is named in events and messages.
 *
 * @param options The request.
 */
export function named( { method = 'GET', path, query }: RequestOptions ) {
	return { method, path: masked( withQuery( path, query ) ) };
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
	const { method } = name;
	const what = `${ name.method } ${ name.path }`;
	const event = { ...name, attempt: count };
	way.onEvent?.( { type: 'request', ...event } );
	const start = clock.now();
	const { response, text: whole } = await attempt(
		way,
		{
			method,
			path: withQuery( options.path, options.query ),
			data: options.data,
			body: options.body,
		},
		what,
		options.timeoutMs ?? way.timeoutMs ?? 30_000,
		options.signal
	);
	const { status, headers, ok } = response;
	way.onEvent?.( {
		type: 'response',
		...event,
		status,
		ms: clock.now() - start,
	} );
	const empty = status === 204 || method === 'HEAD';
	const data = empty && ok ? null : decode( whole );
	// A draft that is there for its author alone is not found by anybody else.
	if ( ( ok || status === 404 ) && data !== NOT_JSON ) {
		way.onAnswer?.( options, response );
	}
	if ( ! ok || data === NOT_JSON ) {
		const text = way.redact?.( whole ) ?? whole;
		const pause = parseRetryAfter(
			headers.get( 'retry-after' ),
			clock.now()
		);
		if ( pause !== undefined && pause <= LONGEST_WAIT_MS ) {
			lane.pause( pause );
		}
		throw await way.refusal(
			what,
			{ response, text, data: decode( text ) },
			{ status, attempts: count, retryAfterMs: pause }
		);
	}
	return { status, headers, data, attempts: count };
}
