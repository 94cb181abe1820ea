import { deleteOne } from './delete-one';
import { find, writeNew } from './new-post';
import { Paged } from './paged';
import { BY_ID, PostReader } from './post-reader';
import type {
	PostInput,
	UpdateOptions,
	UpsertInput,
	UpsertResult,
} from './posts.types';
import type { Call } from './request';
import { sendOnce } from './send-once';
import { storedSlug } from './slug';
import type { Post, Revision } from './types';
import { assertUnmodified, upsert } from './upsert';

/** Posts, pages or the entries of another post type. */
export class PostResource<
	Input extends PostInput = PostInput,
> extends PostReader {
	/**
	 * The post of this slug in any status but the trash; null where there is none.
	 *
	 * @param slug Its slug.
	 * @param call Signal, time, retries.
	 * @throws ConflictError where several pages have it under different parents.
	 */
	bySlug( slug: string, call: Call = {} ): Promise< Post | null > {
		return find(
			this.transport,
			this.path,
			{ slug: storedSlug( slug ) },
			call
		);
	}

	/**
	 * Makes a new post. With a slug it is exactly one post of exactly this slug;
	 * without, it is sent once, and a lost answer is an error.
	 *
	 * @param input The post.
	 * @param call  Signal, time, retries.
	 * @throws ConflictError where the slug is taken.
	 * @throws UnconfirmedCreateError where it may still arrive.
	 */
	async create( input: Input, call: Call = {} ): Promise< Post > {
		const { transport, path } = this;
		if ( input.slug ) {
			return (
				await writeNew( transport, path, input, input.slug, call )
			).post;
		}
		return sendOnce(
			transport,
			{ ...call, path, data: input },
			`${ path }?status=any&orderby=date`
		);
	}

	/**
	 * Changes a post.
	 *
	 * @param id                    Its number.
	 * @param input                 What to change.
	 * @param options               With `ifModifiedGmt` only the version that the change builds on.
	 * @param options.ifModifiedGmt
	 * @throws ConflictError where somebody else changed it meanwhile.
	 */
	async update(
		id: number,
		input: Partial< Input >,
		{ ifModifiedGmt, ...call }: UpdateOptions = {}
	): Promise< Post > {
		const path = `${ this.path }/${ id }`;
		if ( ifModifiedGmt !== undefined ) {
			const post = await this.get( id, { context: 'edit' }, call );
			assertUnmodified( post, ifModifiedGmt );
		}
		return this.transport.request( {
			...call,
			method: 'POST',
			path,
			data: input,
		} );
	}

	/**
	 * Moves a post to the trash, or deletes it for good.
	 *
	 * @param id   Its number.
	 * @param call With `force` it skips the trash.
	 */
	delete(
		id: number,
		call: Call & { force?: boolean } = {}
	): Promise< void > {
		return deleteOne( this.transport, `${ this.path }/${ id }`, call );
	}

	/**
	 * Makes the site have this post, once: creates it, changes what differs, or
	 * leaves it alone.
	 *
	 * @param input   The post, named by `slug` or by `id`.
	 * @param options With `ifModifiedGmt` only where nobody else changed it.
	 * @throws ConflictError where the slug is taken by something out of sight, or the post was changed.
	 * @throws UnconfirmedCreateError where it may still arrive.
	 */
	upsert(
		input: UpsertInput< Input >,
		options: UpdateOptions = {}
	): Promise< UpsertResult > {
		return upsert( this.transport, this.path, input, options );
	}

	/**
	 * What was saved before, newest id last.
	 *
	 * @param id   The post's number.
	 * @param call Signal, time, retries.
	 */
	revisions( id: number, call: Call = {} ): Paged< Revision > {
		return new Paged( this.transport, {
			path: `${ this.path }/${ id }/revisions`,
			query: BY_ID,
			call,
		} );
	}
}
