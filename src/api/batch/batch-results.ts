import type { BatchItem, BatchResult } from './batch.types';
import { isRecord, trusted } from '../transport/decode';
import { EditorialError } from '../errors/editorial-error';
import { UnconfirmedCreateError } from '../errors/errors';
import { refusal } from '../errors/refusal';
import type { Answer } from '../transport/request';
import { NotFoundError } from '../errors/response-errors';

/** The endpoint of WordPress's batches. */
export const PATH = '/batch/v1';

/**
 * The error of a batch of which nobody knows what was carried out.
 *
 * @param cause What it ended with.
 */
export function unconfirmed( cause: EditorialError ): UnconfirmedCreateError {
	return new UnconfirmedCreateError(
		`A batch was sent once, and no answer says what of it was carried out: ${ cause.message } Look at each item before sending it again.`,
		PATH,
		cause
	);
}

function resultOf(
	{ method, path }: BatchItem,
	{ status, body }: { status: number; body?: unknown },
	mayBeDone: boolean
): BatchResult {
	if ( status < 400 ) {
		return { status: 'ok', value: body };
	}
	const text = typeof body === 'string' ? body : JSON.stringify( body ?? '' );
	const error = refusal(
		`${ method } ${ path }`,
		{ response: new Response( null, { status } ), text, data: body },
		{ status, attempts: 1 }
	);
	// Gone at the second try: the first one did it, and only its answer was lost.
	return method === 'DELETE' && mayBeDone && error instanceof NotFoundError
		? { status: 'ok', value: null }
		: { status: 'error', error };
}

/**
 * One result for each item of a batch, in their order.
 *
 * @param answer    What WordPress answered the batch with.
 * @param items     What was sent.
 * @param mayBeDone Whether an earlier try may have been carried out.
 */
export function resultsIn(
	{ data, status }: Answer,
	items: readonly BatchItem[],
	mayBeDone: boolean
): BatchResult[] {
	const whole = isRecord( data ) ? data : {};
	const list = Array.isArray( whole.responses )
		? trusted< unknown[] >( whole.responses )
		: [];
	return items.map( ( item, at ) => {
		const one = list[ at ];
		if ( isRecord( one ) && typeof one.status === 'number' ) {
			return resultOf(
				item,
				{ status: one.status, body: one.body },
				mayBeDone
			);
		}
		if ( whole.failed === 'validation' && one === null ) {
			return { status: 'not-run' };
		}
		const lost = new EditorialError(
			`${ item.method } ${ item.path }: the server answered ${ status } without this item’s result.`
		);
		const error = item.method === 'POST' ? unconfirmed( lost ) : lost;
		return { status: 'error', error };
	} );
}
