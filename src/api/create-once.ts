import { EditorialError } from './editorial-error';
import { AbortedError, UnconfirmedCreateError } from './errors';
import type { RequestOptions } from './request';
import { delayBeforeRetry, leavesFateUnknown } from './retry';
import type { Transport } from './transport';

/** Seconds after a create of unknown fate at which it is looked for. */
const LOOK_UPS = [ 1, 2, 4, 8 ];
const LAST_LOOK = 8;

export type CreateOnce< T > = {
	transport: Transport;
	request: RequestOptions;
	/** What is created, in words: `the post “x”`. */
	what: string;
	/** Path that shows it in a browser or a further call. */
	shownAt: string;
	/** Finds what was created: null for nothing, an error where the site can't be asked. */
	find: ( options: { retries?: number } ) => Promise< T | null >;
	retries: number;
};

/**
 * Creates something exactly once. After an answer that proves that nothing was
 * created it looks, and tries again; where the fate is unknown it never sends
 * again, and only looks: a server may finish long after the client gave up.
 *
 * @param job What to create and how to find it.
 * @return What was created or found, and how often it was sent.
 * @throws UnconfirmedCreateError where it may still arrive.
 */
export async function createOnce< T >(
	job: CreateOnce< T >
): Promise< { value: T; attempts: number; found: boolean } > {
	const { transport, request, find } = job;
	for ( let attempts = 1; ; attempts++ ) {
		try {
			const value = await transport.request< T >( {
				...request,
				method: 'POST',
				creates: true,
				retries: 0,
			} );
			return { value, attempts, found: false };
		} catch ( error ) {
			if ( ! ( error instanceof EditorialError ) ) {
				throw error;
			}
			if ( leavesFateUnknown( error ) ) {
				const value = await lookFor( job, error );
				return { value, attempts, found: true };
			}
			const delay = delayBeforeRetry(
				error,
				true,
				attempts,
				job.retries,
				transport.clock
			);
			if ( delay === undefined ) {
				throw error;
			}
			await transport.clock.sleep( delay, request.signal );
			const value = await find( {} );
			if ( value !== null ) {
				return { value, attempts, found: true };
			}
		}
	}
}

async function lookFor< T >(
	{ transport, request, what, shownAt, find }: CreateOnce< T >,
	lost: EditorialError
): Promise< T > {
	const { clock } = transport;
	const start = clock.now();
	const looked: number[] = [];
	let trouble = '';
	for ( const second of LOOK_UPS ) {
		const wait = start + second * 1000 - clock.now();
		if ( wait < 0 && second < LAST_LOOK ) {
			// The site hung at the one before: one more is enough.
			continue;
		}
		try {
			await clock.sleep( Math.max( 0, wait ), request.signal );
			const value = await find( { retries: 0 } );
			if ( value !== null ) {
				return value;
			}
			looked.push( second );
		} catch ( error ) {
			trouble = ` ${ error instanceof Error ? error.message : error }`;
			if ( error instanceof AbortedError ) {
				break;
			}
		}
	}
	const seen = looked.length
		? `was not there ${ looked.join( ', ' ) } seconds later`
		: 'could not be looked for';
	throw new UnconfirmedCreateError(
		`${ what } was sent, and no answer says whether it was created: ${ lost.message } It ${ seen }, and may still arrive: look at ${ shownAt } before sending it again.${ trouble }`,
		shownAt,
		lost
	);
}
