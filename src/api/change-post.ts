import { entryIn } from './entry-in';
import { ConflictError } from './errors';
import { leavesFateUnknown } from './fate';
import { findAll } from './find-by-slug';
import { assertSlugWillStay } from './pending-slug';
import type { PostInput, UpdateOptions } from './posts.types';
import type { Answer, Call, RequestOptions } from './request';
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
function assertUnmodified( post: Post, ifModifiedGmt?: string ): void {
	if ( ifModifiedGmt !== undefined && post.modified_gmt !== ifModifiedGmt ) {
		throw new ConflictError(
			`The post ${ post.id } (“${ post.slug }”) was changed on the site at ${ post.modified_gmt } UTC, after the version of ${ ifModifiedGmt } that this change builds on. Read it again, or leave out ifModifiedGmt to write over it.`,
			post
		);
	}
}

// A change that builds on one version is not sent over what somebody may have
// written between two tries: where the first one's fate is unknown, it looks.
async function sendChange(
	transport: Transport,
	path: string,
	data: Partial< PostInput >,
	{ ifModifiedGmt, ...call }: UpdateOptions
): Promise< Answer > {
	const creates = ifModifiedGmt !== undefined;
	const request: RequestOptions = {
		...call,
		method: 'POST',
		creates,
		path,
		data,
	};
	try {
		return await transport.send( request );
	} catch ( error ) {
		if ( ! creates || ! leavesFateUnknown( error ) ) {
			throw error;
		}
		const query = { context: 'edit' };
		const answer = await transport.send( { ...call, path, query } );
		const now = entryIn< Post >( `GET ${ path }`, answer );
		if ( isUnchanged( data, now ) ) {
			return { ...answer, attempts: 1 };
		}
		assertUnmodified( now, ifModifiedGmt );
		return transport.send( request );
	}
}

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
export async function changePost(
	transport: Transport,
	path: string,
	post: Post,
	input: Partial< PostInput >,
	options: UpdateOptions
): Promise< { post: Post; attempts: number } > {
	const { ifModifiedGmt, ...call } = options;
	assertUnmodified( post, ifModifiedGmt );
	await assertSlugWillStay( transport, path, input, call );
	const { slug } = input;
	if ( slug && slug !== post.slug ) {
		await assertSlugIsFree( transport, path, post, input, call );
	}
	const one = `${ path }/${ post.id }`;
	const answer = await sendChange( transport, one, input, options );
	const changed = entryIn< Post >( `POST ${ one }`, answer );
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
export async function updatePost(
	transport: Transport,
	path: string,
	id: number,
	input: Partial< PostInput >,
	{ ifModifiedGmt, ...call }: UpdateOptions
): Promise< Post > {
	const slug = input.slug && storedSlug( input.slug );
	const post = await transport.request< Post >( {
		...call,
		path: `${ path }/${ id }`,
		query: { context: 'edit' },
	} );
	const change = slug ? { ...input, slug } : input;
	const options = { ...call, ifModifiedGmt };
	return ( await changePost( transport, path, post, change, options ) ).post;
}
