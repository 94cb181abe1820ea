/** @jest-environment node */
import { type EditorialError } from '../../../src/api/errors/editorial-error';
import {
	AbortedError,
	NetworkError,
	TimeoutError,
} from '../../../src/api/errors/errors';
import {
	ApiError,
	BadResponseError,
} from '../../../src/api/errors/response-errors';
import { leavesFateUnknown } from '../../../src/api/transport/fate';
import {
	delayBeforeRetry,
	parseRetryAfter,
	provesNothingWasDone,
} from '../../../src/api/transport/retry';
import { systemClock } from '../../../src/api/transport/clock';

const NOW = Date.parse( '2026-01-01T00:00:00Z' );

const headers: [ string | null, number | undefined ][] = [
	[ null, undefined ],
	[ '', undefined ],
	[ ' ', undefined ],
	[ '0', 0 ],
	[ ' 120 ', 120_000 ],
	[ '1.5', undefined ],
	[ '-1', undefined ],
	[ '3 s', undefined ],
	[ 'Thu, 01 Jan 2026 00:00:07 GMT', 7000 ],
	[ 'Wed, 31 Dec 2025 23:59:59 GMT', 0 ],
	[ 'soon', undefined ],
	[ '2 Jan 2026', undefined ],
];

test.each( headers )( 'Retry-After: %j is %j ms', ( value, ms ) => {
	expect( parseRetryAfter( value, NOW ) ).toBe( ms );
} );

const api = ( status: number, retryAfterMs?: number, code = 'c' ) =>
	new ApiError( 'x', { status, retryAfterMs, attempts: 1 }, code, {}, {} );
const page = ( status: number, retryAfterMs?: number ) =>
	new BadResponseError(
		'x',
		{ status, retryAfterMs, attempts: 1 },
		'text/html',
		1,
		''
	);

/** What a try ended with; whether it proves that nothing was done, leaves that open, may be tried again as a read. */
const ends: [ string, EditorialError, boolean, boolean, boolean ][] = [
	[ 'reset', new NetworkError( 'x', 'ECONNRESET' ), false, true, true ],
	[ 'no code', new NetworkError( 'x' ), false, true, true ],
	[ 'refused', new NetworkError( 'x', 'ECONNREFUSED' ), true, false, true ],
	[ 'no host', new NetworkError( 'x', 'ENOTFOUND' ), true, false, true ],
	[ 'no DNS', new NetworkError( 'x', 'EAI_AGAIN' ), true, false, true ],
	[
		'no connection in time',
		new NetworkError( 'x', 'UND_ERR_CONNECT_TIMEOUT' ),
		true,
		false,
		true,
	],
	[ 'timeout', new TimeoutError( 'x', 1 ), false, true, true ],
	[ 'aborted', new AbortedError( 'x' ), false, false, false ],
	[ '200 page', page( 200 ), false, true, false ],
	[ '300 page', page( 300 ), false, false, false ],
	[ '400', api( 400 ), false, false, false ],
	[ '408', api( 408 ), false, true, true ],
	[ '425', api( 425 ), false, false, true ],
	[ '429', api( 429 ), true, false, true ],
	[ '429 page', page( 429 ), true, false, true ],
	[ '500', api( 500 ), false, true, false ],
	[
		'500 that refuses a file',
		api( 500, undefined, 'rest_upload_unknown_error' ),
		false,
		false,
		false,
	],
	[ '500 page', page( 500 ), false, true, true ],
	[ '502', page( 502 ), false, true, true ],
	[ '503', page( 503 ), false, true, true ],
	[ '503 of a cache', page( 503, 0 ), false, true, true ],
	[ '503 of WordPress', api( 503 ), false, true, true ],
	[ '503 of WordPress, with a wait', api( 503, 0 ), true, false, true ],
	[ '502 with a wait', page( 502, 0 ), false, true, true ],
	[ '504', page( 504 ), false, true, true ],
];

test.each( ends )( '%s', ( _, error, proves, unknown, retryable ) => {
	expect( {
		proves: provesNothingWasDone( error ),
		unknown: leavesFateUnknown( error ),
		retryable: error.retryable,
	} ).toEqual( { proves, unknown, retryable } );
	const delay = ( creates: boolean ) =>
		delayBeforeRetry( error, creates, 1, 1, systemClock ) !== undefined;
	expect( [ delay( false ), delay( true ) ] ).toEqual( [
		retryable,
		proves,
	] );
} );

test( 'what is no error of ours proves nothing, and leaves nothing open', () => {
	expect( provesNothingWasDone( new Error() ) ).toBe( false );
	expect( leavesFateUnknown( new Error() ) ).toBe( false );
} );

const clock = { ...systemClock, random: () => 0.5 };

test.each( [
	[ 1, 250 ],
	[ 2, 500 ],
	[ 4, 2000 ],
	[ 5, 4000 ],
	[ 6, 4000 ],
] )( 'after try %i comes a wait of up to twice %i ms', ( attempt, ms ) => {
	expect( delayBeforeRetry( page( 502 ), false, attempt, 9, clock ) ).toBe(
		ms
	);
} );

test( 'no try follows the last one', () => {
	expect( delayBeforeRetry( page( 502 ), false, 2, 2, clock ) ).toBe( 500 );
	expect( delayBeforeRetry( page( 502 ), false, 3, 2, clock ) ).toBe(
		undefined
	);
} );

test.each( [
	[ 0, 0 ],
	[ 60_000, 60_000 ],
	[ 60_001, undefined ],
] )( 'a server that asks for %i ms is given %j', ( asked, given ) => {
	expect( delayBeforeRetry( api( 429, asked ), true, 1, 2, clock ) ).toBe(
		given
	);
} );
