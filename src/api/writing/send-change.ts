import { EditorialError } from '../errors/editorial-error';
import { entryIn } from '../reading/entry-in';
import { ConflictError } from '../errors/errors';
import { leavesFateUnknown } from '../transport/fate';
import { isOwnChange } from '../posts/own-post';
import type { PostInput, UpdateOptions } from '../posts/posts.types';
import type { Answer } from '../transport/request';
import { isUnchanged } from '../posts/same-post';
import type { Transport } from '../transport/transport';
import type { Post } from '../types';
import { unconfirmedChange } from './unconfirmed-change';

/**
 * Refuses to write over a version that the caller has not seen.
 *
 * @param post          As it is on the site.
 * @param ifModifiedGmt The `modified_gmt` that the change builds on.
 * @throws ConflictError where they differ.
 */
export function assertUnmodified( post: Post, ifModifiedGmt?: string ): void {
	if ( ifModifiedGmt !== undefined && post.modified_gmt !== ifModifiedGmt ) {
		throw new ConflictError(
			`The post ${ post.id } (“${ post.slug }”) was changed on the site at ${ post.modified_gmt } UTC, after the version of ${ ifModifiedGmt } that this change builds on. Read it again, or leave out ifModifiedGmt to write over it.`,
			post
		);
	}
}

/**
 * Sends a change. One that builds on a version is not sent over what somebody
 * may have written between two tries: where the first one's fate is unknown,
 * it looks.
 *
 * @param transport             Sends it.
 * @param path                  Of the post.
 * @param before                The post, as it was read.
 * @param data                  What to change.
 * @param options               Signal, time, retries.
 * @param options.ifModifiedGmt The version that the change builds on.
 * @throws ConflictError where somebody else changed the post meanwhile. Once a try may have arrived, any other failure is an error that leaves its fate unknown, with the failure as its cause.
 */
export async function sendChange(
	transport: Transport,
	path: string,
	before: Post,
	data: Partial< PostInput >,
	{ ifModifiedGmt, ...call }: UpdateOptions
): Promise< Answer > {
	const creates = ifModifiedGmt !== undefined;
	let lost: EditorialError | undefined;
	const mayHaveArrived = ( error: unknown ) => {
		if ( error instanceof EditorialError && leavesFateUnknown( error ) ) {
			lost = error;
			return true;
		}
		return false;
	};
	const send = () =>
		transport.send( {
			...call,
			method: 'POST',
			creates,
			path,
			data,
			onRetry: mayHaveArrived,
		} );
	try {
		try {
			return await send();
		} catch ( error ) {
			if ( ! mayHaveArrived( error ) || ! creates ) {
				throw error;
			}
		}
		const query = { context: 'edit' };
		const answer = await transport.send( { ...call, path, query } );
		const now = entryIn< Post >( `GET ${ path }`, answer );
		if ( isUnchanged( data, now ) || isOwnChange( data, before, now ) ) {
			return { ...answer, attempts: 1 };
		}
		assertUnmodified( now, ifModifiedGmt );
		return await send();
	} catch ( error ) {
		throw ! lost || error === lost || error instanceof ConflictError
			? error
			: unconfirmedChange( lost, path, error );
	}
}
