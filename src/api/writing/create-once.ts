import { EditorialError } from '../errors/editorial-error';
import { entryIn } from '../reading/entry-in';
import { AbortedError, UnconfirmedCreateError } from '../errors/errors';
import { leavesFateUnknown } from '../transport/fate';
import type { RequestOptions } from '../transport/request';
import { delayBeforeRetry } from '../transport/retry';
import type { Transport } from '../transport/transport';

/** Seconds after a create of unknown fate at which it is looked for. */
const LOOK_UPS = [ 1, 2, 4, 8 ];
const LAST_LOOK = 8;

type Entry = { id: number };

export type CreateOnce< T > = {
	transport: Transport;
	request: RequestOptions;
	/** What is created, in words: `the post “x”`. */
	what: string;
	/** Path that shows it in a browser or a further call. */
	shownAt: string;
	/** Finds what is there under its name: null for nothing, an error where the site can't be asked. */
	find: ( options: { retries?: number } ) => Promise< T | null >;
	/** Whether what was found is what was sent, and not another writer's. */
	isOwn: ( found: T ) => boolean;
	retries: number;
};

export type CreatedOnce< T > = {
	value: T;
	attempts: number;
	/** `answered`: WordPress said so; `found`: looked up; `other`: nothing was made, as another writer's was there. */
	how: 'answered' | 'found' | 'other';
};

/**
 * An abort of a create that had left says where to look for it.
 *
 * @param error What the create ended with.
 * @param look  Where a person or a further call can look.
 */
export function toldWhereToLook( error: unknown, look: string ): unknown {
	return error instanceof AbortedError && error.sent
		? new AbortedError(
				`${ error.message } Look at ${ look } before sending it again.`,
				error.cause,
				true,
				look
			)
		: error;
}

/**
 * Creates something exactly once. After an answer that proves that nothing was
 * created it looks, and tries again; where the fate is unknown it never sends
 * again, and only looks: a server may finish long after the client gave up.
 *
 * @param job What to create and how to find it.
 * @return What was created or found, and how often it was sent.
 * @throws UnconfirmedCreateError where it may still arrive.
 */
export async function createOnce< T extends Entry >(
	job: CreateOnce< T >
): Promise< CreatedOnce< T > > {
	const { transport, request, find, isOwn } = job;
	for ( let attempts = 1; ; attempts++ ) {
		try {
			const answer = await transport.send( {
				...request,
				method: 'POST',
				retries: 0,
			} );
			const value = entryIn< T >( job.what, answer );
			return { value, attempts, how: 'answered' };
		} catch ( error ) {
			if ( ! ( error instanceof EditorialError ) ) {
				throw error;
			}
			if ( leavesFateUnknown( error ) ) {
				const value = await lookFor( job, error );
				return { value, attempts, how: 'found' };
			}
			const delay = delayBeforeRetry(
				error,
				true,
				attempts,
				job.retries,
				transport.clock
			);
			if ( delay === undefined ) {
				throw toldWhereToLook( error, job.shownAt );
			}
			transport.options.onEvent?.( {
				type: 'retry',
				method: 'POST',
				path: request.path,
				attempt: attempts,
				delayMs: delay,
				reason: error.message,
			} );
			await transport.clock.sleep( delay, request.signal );
			const value = await find( {} );
			if ( value !== null ) {
				const how = isOwn( value ) ? 'found' : 'other';
				return { value, attempts, how };
			}
		}
	}
}

async function lookFor< T extends Entry >(
	{ transport, request, what, shownAt, find, isOwn }: CreateOnce< T >,
	lost: EditorialError
): Promise< T > {
	const { clock } = transport;
	const start = clock.now();
	const looked: number[] = [];
	let trouble = '';
	let other: T | undefined;
	for ( const second of LOOK_UPS ) {
		const wait = start + second * 1000 - clock.now();
		if ( wait < 0 && second < LAST_LOOK ) {
			// The site hung at the one before: one more is enough.
			continue;
		}
		try {
			await clock.sleep( Math.max( 0, wait ), request.signal );
			const value = await find( { retries: 0 } );
			if ( value !== null && isOwn( value ) ) {
				return value;
			}
			looked.push( second );
			other = value ?? undefined;
		} catch ( error ) {
			trouble = ` ${ error instanceof Error ? error.message : error }`;
			if ( error instanceof AbortedError ) {
				break;
			}
		}
	}
	const seen = looked.length
		? `was not there ${ looked.join( ', ' ) } seconds later${
				other
					? ` (${ other.id }, which has its name now, is another writer’s)`
					: ''
			}`
		: 'could not be looked for';
	throw new UnconfirmedCreateError(
		`${ what } was sent, and no answer says whether it was created: ${ lost.message } It ${ seen }, and may still arrive: look at ${ shownAt } before sending it again.${ trouble }`,
		shownAt,
		lost
	);
}
