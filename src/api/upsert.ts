import { trusted } from './decode';
import { ConflictError } from './errors';
import { find } from './find-by-slug';
import { inTurn } from './in-turn';
import { createFree } from './new-post';
import { assertSlugWillStay } from './pending-slug';
import type {
	PostInput,
	UpdateOptions,
	UpsertInput,
	UpsertResult,
} from './posts.types';
import { isUnchanged } from './same-post';
import { storedSlug } from './slug';
import type { Transport } from './transport';
import type { Post } from './types';

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
 * Makes the site have this post, once.
 *
 * @param transport             Sends it.
 * @param path                  The collection.
 * @param input                 The post, named by `slug` or by `id`.
 * @param options               Signal, time, retries, `ifModifiedGmt`.
 * @param options.ifModifiedGmt The `modified_gmt` the change builds on.
 * @throws ConflictError where the site's state is another than the call relies on.
 * @throws UnconfirmedCreateError where the post may still arrive.
 */
export function upsert< Input extends PostInput >(
	transport: Transport,
	path: string,
	input: UpsertInput< Input >,
	{ ifModifiedGmt, ...call }: UpdateOptions
): Promise< UpsertResult > {
	const { id, ...rest } = input;
	const slug = rest.slug === undefined ? '' : storedSlug( rest.slug );
	const key = `${ path } ${ id ?? slug }`;
	return inTurn( transport, key, async () => {
		const post =
			id === undefined
				? await find( transport, path, { ...rest, slug }, call )
				: await transport.request< Post >( {
						...call,
						path: `${ path }/${ id }`,
						query: { context: 'edit' },
					} );
		if ( ! post ) {
			if ( ifModifiedGmt !== undefined ) {
				throw new ConflictError(
					`${ path }: there is no post “${ slug }” (any more), so the version of ${ ifModifiedGmt } can’t be changed. Leave out ifModifiedGmt to create it anew.`
				);
			}
			const made = await createFree( transport, path, rest, slug, call );
			return { action: 'created', ...made };
		}
		const change = id === undefined ? { ...rest, slug: undefined } : rest;
		if ( isUnchanged( change, post ) ) {
			return { action: 'unchanged', post, attempts: 0 };
		}
		assertUnmodified( post, ifModifiedGmt );
		await assertSlugWillStay( transport, path, rest, call );
		const answer = await transport.send( {
			...call,
			method: 'POST',
			path: `${ path }/${ post.id }`,
			data: change,
		} );
		return {
			action: 'updated',
			post: trusted< Post >( answer.data ),
			attempts: answer.attempts,
		};
	} );
}
