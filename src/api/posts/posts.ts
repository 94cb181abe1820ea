import { Changeable } from '../writing/changeable';
import { trusted } from '../transport/decode';
import type { FieldOf, Picked, WithFields } from '../reading/fields';
import { later } from '../later';
import { Paged } from '../reading/paged';
import type {
	PostInput,
	PostQuery,
	UpdateOptions,
	UpsertInput,
	UpsertResult,
} from './posts.types';
import { BY_ID } from '../transport/query';
import type { Call } from '../transport/request';
import type { Post, Revision } from '../types';

/**
 * Posts, pages or the entries of another post type, of which a site may know
 * more fields and names of fields than WordPress does.
 */
export class PostResource<
	Input extends PostInput = PostInput,
	T extends Post = Post,
	Name extends string = FieldOf< T >,
> extends Changeable< T, PostQuery, Input, Name > {
	/**
	 * The post of this slug in any status but the trash, as far as the client may
	 * see it: of those it may not edit, the published one, without its `raw`
	 * texts. Null where there is none.
	 *
	 * @param slug            Its slug.
	 * @param options         Signal, time, retries.
	 * @param options._fields Named, they narrow the type of what comes.
	 * @throws ConflictError where several pages have it under different parents.
	 */
	async bySlug< const F extends Name = never >(
		slug: string,
		{ _fields, ...call }: Call & WithFields< F > = {}
	): Promise< Picked< T, F > | null > {
		const { readBySlug } = await later();
		return trusted(
			await readBySlug( this.transport, this.path, slug, _fields, call )
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
	async create( input: Input, call: Call = {} ): Promise< T > {
		const { createPost } = await later();
		return createPost( this.transport, this.path, input, call );
	}

	/**
	 * Changes a post.
	 *
	 * @param id                    Its number.
	 * @param input                 What to change.
	 * @param options               With `ifModifiedGmt` only the version that the change builds on.
	 * @param options.ifModifiedGmt The version's `modified_gmt`.
	 * @throws ConflictError where somebody else changed it meanwhile, or has the slug.
	 * @throws InputError for a slug that WordPress would store as another, or empty.
	 */
	override async update(
		id: number,
		input: Partial< Input >,
		{ ifModifiedGmt, ...call }: UpdateOptions = {}
	): Promise< T > {
		if (
			! input ||
			ifModifiedGmt !== undefined ||
			input.slug ||
			input.status === 'pending'
		) {
			const { updatePost } = await later();
			return updatePost( this.transport, this.path, id, input, {
				ifModifiedGmt,
				...call,
			} );
		}
		return super.update( id, input, call );
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
	async upsert(
		input: UpsertInput< Input >,
		options: UpdateOptions = {}
	): Promise< UpsertResult< T > > {
		const { upsert } = await later();
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
