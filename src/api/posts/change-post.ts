import { assertArgument } from '../errors/argument';
import { isRecord } from '../transport/decode';
import { entryIn } from '../reading/entry-in';
import { ConflictError } from '../errors/errors';
import { findAll } from './find-by-slug';
import { assertSlugWillStay } from './pending-slug';
import type { PostInput, UpdateOptions } from './posts.types';
import type { Call } from '../transport/request';
import { assertUnmodified, sendChange } from '../writing/send-change';
import { storedSlug } from './slug';
import type { Transport } from '../transport/transport';
import type { Post } from '../types';

// WordPress would give it the slug with a number, and not say so.
async function assertSlugIsFree(
	transport: Transport,
	path: string,
	post: Post,
	input: Partial< PostInput >,
	call: Call
): Promise< void > {
	const { slug = '', parent = post.parent ?? 0 } = input;
	const all = await findAll( transport, path, { slug, parent }, call );
	const taken = all.find( ( { id } ) => id !== post.id );
	if ( taken ) {
		throw new ConflictError(
			`${ path }: the slug “${ slug }” is taken by ${ taken.id } (${ taken.status }), so ${ post.id } was not changed. Choose another slug.`,
			taken
		);
	}
}

/**
 * Changes a post that has been read.
 *
 * @param transport Sends it.
 * @param path      The collection.
 * @param post      As it is on the site.
 * @param input     What to change; a slug as stored.
 * @param options   Signal, time, retries, `ifModifiedGmt`.
 * @return The post, and how often it was sent.
 * @throws ConflictError where the slug is another's, or the post is no longer the one that the change builds on; InputError where WordPress would spoil it.
 */
export async function changePost< T extends Post >(
	transport: Transport,
	path: string,
	post: Post,
	input: Partial< PostInput >,
	options: UpdateOptions
): Promise< { post: T; attempts: number } > {
	const { ifModifiedGmt, ...call } = options;
	assertUnmodified( post, ifModifiedGmt );
	await assertSlugWillStay( transport, path, input, call );
	const { slug } = input;
	if ( slug && slug !== post.slug ) {
		await assertSlugIsFree( transport, path, post, input, call );
	}
	const one = `${ path }/${ post.id }`;
	const answer = await sendChange( transport, one, post, input, options );
	const changed = entryIn< T >( `POST ${ one }`, answer );
	if ( slug && changed.slug !== slug ) {
		throw new ConflictError(
			`${ path }: ${ post.id } was changed, but WordPress gave it the slug “${ changed.slug }” while “${ slug }” is reserved, or in use by a post that this account can’t see. Choose another slug.`,
			changed
		);
	}
	return { post: changed, attempts: answer.attempts };
}

/**
 * What `PostResource.update()` does.
 *
 * @param transport             Sends it.
 * @param path                  The collection.
 * @param id                    The post's number.
 * @param input                 As there.
 * @param options               As there.
 * @param options.ifModifiedGmt As there.
 */
export async function updatePost< T extends Post >(
	transport: Transport,
	path: string,
	id: number,
	input: Partial< PostInput >,
	{ ifModifiedGmt, ...call }: UpdateOptions
): Promise< T > {
	assertArgument( isRecord( input ), 'update() needs the changes', input );
	const slug = input.slug && storedSlug( input.slug );
	const post = await transport.request< Post >( {
		...call,
		path: `${ path }/${ id }`,
		query: { context: 'edit' },
	} );
	const change = slug ? { ...input, slug } : input;
	const options = { ...call, ifModifiedGmt };
	const changed = await changePost< T >(
		transport,
		path,
		post,
		change,
		options
	);
	return changed.post;
}
