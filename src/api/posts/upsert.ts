import { assertArgument } from '../errors/argument';
import { changePost } from './change-post';
import { isRecord } from '../transport/decode';
import { ConflictError, InputError } from '../errors/errors';
import { findAll, theOne } from './find-by-slug';
import { inTurn } from '../transport/in-turn';
import { createFree } from './new-post';
import type {
	PostInput,
	UpdateOptions,
	UpsertInput,
	UpsertResult,
} from './posts.types';
import { isUnchanged } from './same-post';
import { storedSlug } from './slug';
import type { Transport } from '../transport/transport';
import type { Post } from '../types';

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
export function upsert< Input extends PostInput, T extends Post >(
	transport: Transport,
	path: string,
	input: UpsertInput< Input >,
	{ ifModifiedGmt, ...call }: UpdateOptions
): Promise< UpsertResult< T > > {
	assertArgument( isRecord( input ), 'upsert() needs a post', input );
	const { id, ...rest } = input;
	if ( ! id && ! rest.slug ) {
		throw new InputError(
			'upsert() needs the slug or the id of the post, to find it by. Nothing was sent.'
		);
	}
	const slug = rest.slug === undefined ? '' : storedSlug( rest.slug );
	// Only a page has a parent, and one without is at the top.
	const sought = { slug, parent: rest.parent ?? 0 };
	const task = async (): Promise< UpsertResult< T > > => {
		let post =
			id === undefined
				? theOne(
						path,
						slug,
						await findAll< T >( transport, path, sought, call )
					)
				: await transport.request< T >( {
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
			const made = await createFree< T >(
				transport,
				path,
				rest,
				slug,
				call
			);
			if ( ! made.isOther ) {
				const { attempts } = made;
				return { action: 'created', post: made.post, attempts };
			}
			post = made.post;
		}
		const change = {
			...rest,
			slug: id === undefined ? undefined : slug || undefined,
		};
		if ( isUnchanged( change, post ) ) {
			return { action: 'unchanged', post, attempts: 0 };
		}
		const changed = await changePost< T >( transport, path, post, change, {
			...call,
			ifModifiedGmt,
		} );
		return { action: 'updated', ...changed };
	};
	return inTurn( transport, `${ path } ${ id ?? slug }`, task, call.signal );
}
