import { assertArgument } from '../errors/argument';
import { createOnce } from '../writing/create-once';
import { isRecord } from '../transport/decode';
import { ConflictError } from '../errors/errors';
import { findAll, lookUp, type Sought } from './find-by-slug';
import { inTurn } from '../transport/in-turn';
import { isOwn } from './own-post';
import { assertSlugWillStay } from './pending-slug';
import type { PostInput } from './posts.types';
import { withQuery } from '../transport/query';
import type { Call } from '../transport/request';
import { sendOnce } from '../writing/send-once';
import { storedSlug } from './slug';
import { takeBack } from '../writing/take-back';
import type { Transport } from '../transport/transport';
import type { Post } from '../types';

type Made< T extends Post > = {
	post: T;
	attempts: number;
	/** Another writer's, who was quicker: nothing was made. */
	isOther: boolean;
};

function taken( path: string, slug: string, by: Post ): ConflictError {
	return new ConflictError(
		`${ path }: the slug “${ slug }” is taken by ${ by.id } (${ by.status }). Use upsert() to change that one, or another slug.`,
		by
	);
}

/**
 * What `PostResource.create()` does.
 *
 * @param transport Sends it.
 * @param path      The collection.
 * @param input     As there.
 * @param call      As there.
 */
export function createPost< T extends Post >(
	transport: Transport,
	path: string,
	input: PostInput,
	call: Call
): Promise< T > {
	assertArgument( isRecord( input ), 'create() needs a post', input );
	const { slug } = input;
	if ( ! slug ) {
		return sendOnce(
			transport,
			{ ...call, path, data: input },
			`${ path }?status=any&orderby=date`
		);
	}
	const stored = storedSlug( slug );
	const task = async () => {
		const sought = { slug: stored, parent: input.parent ?? 0 };
		const [ existing ] = await findAll( transport, path, sought, call );
		if ( existing ) {
			throw taken( path, slug, existing );
		}
		const made = await createFree< T >(
			transport,
			path,
			input,
			stored,
			call
		);
		if ( made.isOther ) {
			throw taken( path, slug, made.post );
		}
		return made.post;
	};
	return inTurn( transport, `${ path } ${ stored }`, task, call.signal );
}

/**
 * Creates a post whose slug was seen to be free.
 *
 * @param transport Sends it.
 * @param path      The collection.
 * @param input     The post.
 * @param slug      Its slug as stored.
 * @param call      Signal, time, retries.
 * @return The post; another writer's where one was quicker.
 * @throws ConflictError where the slug is taken all the same; a second post that WordPress made of it is deleted again.
 * @throws UnconfirmedCreateError where it may still arrive.
 */
export async function createFree< T extends Post >(
	transport: Transport,
	path: string,
	input: PostInput,
	slug: string,
	call: Call
): Promise< Made< T > > {
	await assertSlugWillStay( transport, path, input, call );
	const sought = { slug, parent: input.parent ?? 0 };
	const made = await createOnce< T >( {
		transport,
		request: {
			...call,
			path,
			// WordPress looks for a slug in use only where the status is sent.
			data: { ...input, status: input.status ?? 'draft' },
		},
		what: `The post “${ slug }”`,
		shownAt: withQuery( path, lookUp( slug ) ),
		find: async ( options ) => {
			const all = await findAll< T >( transport, path, sought, {
				...call,
				...options,
			} );
			return (
				all.find( ( one ) => isOwn( input, one ) ) ?? all[ 0 ] ?? null
			);
		},
		isOwn: ( post ) => isOwn( input, post ),
		retries: call.retries ?? transport.retries,
	} );
	const { value: post, attempts, how } = made;
	// Only what WordPress said this call has made may be deleted again.
	if ( how === 'answered' ) {
		await assertFirst( transport, path, post, sought, call );
	}
	return { post, attempts, isOther: how === 'other' };
}

// Two creates at the same moment can both be given the slug: the first one
// stays. A look that fails takes nothing away from the post that is there.
async function assertFirst(
	transport: Transport,
	path: string,
	post: Post,
	sought: Sought,
	call: Call
): Promise< void > {
	const { slug } = sought;
	const [ first = post ] =
		post.slug === slug
			? await findAll( transport, path, sought, call ).catch( () => [] )
			: [];
	if ( post.slug === slug && first.id >= post.id ) {
		return;
	}
	const left = await takeBack( transport, path, post.id );
	throw new ConflictError(
		`${ path }: WordPress gave the new post ${ post.id } the slug “${ post.slug }” while “${ slug }” is reserved, or in use by a post that this account can’t see or that arrived meanwhile. ${ left } Run it again to change the one that is there, or choose another slug.`,
		first.id < post.id ? first : undefined
	);
}
