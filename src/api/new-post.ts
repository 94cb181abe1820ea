import { createOnce } from './create-once';
import { deleteOne } from './delete-one';
import { ConflictError } from './errors';
import { find, findAll, lookUp, type Sought } from './find-by-slug';
import { inTurn } from './in-turn';
import { assertSlugWillStay } from './pending-slug';
import type { PostInput } from './posts.types';
import { withQuery } from './query';
import type { Call } from './request';
import { sendOnce } from './send-once';
import { storedSlug } from './slug';
import type { Transport } from './transport';
import type { Post } from './types';

type Made = { post: Post; attempts: number };

/**
 * What `PostResource.create()` does.
 *
 * @param transport Sends it.
 * @param path      The collection.
 * @param input     As there.
 * @param call      As there.
 */
export function createPost(
	transport: Transport,
	path: string,
	input: PostInput,
	call: Call
): Promise< Post > {
	const { slug } = input;
	if ( ! slug ) {
		return sendOnce(
			transport,
			{ ...call, path, data: input },
			`${ path }?status=any&orderby=date`
		);
	}
	const stored = storedSlug( slug );
	return inTurn( transport, `${ path } ${ stored }`, async () => {
		const sought = { ...input, slug: stored };
		const existing = await find( transport, path, sought, call );
		if ( existing ) {
			throw new ConflictError(
				`${ path }: the slug “${ slug }” is taken by ${ existing.id } (${ existing.status }). Use upsert() to change that one, or another slug.`,
				existing
			);
		}
		const made = await createFree( transport, path, input, stored, call );
		return made.post;
	} );
}

/**
 * Creates a post whose slug was seen to be free.
 *
 * @param transport Sends it.
 * @param path      The collection.
 * @param input     The post.
 * @param slug      Its slug as stored.
 * @param call      Signal, time, retries.
 * @throws ConflictError where the slug is taken all the same; a second post that WordPress made of it is deleted again.
 * @throws UnconfirmedCreateError where it may still arrive.
 */
export async function createFree(
	transport: Transport,
	path: string,
	input: PostInput,
	slug: string,
	call: Call
): Promise< Made > {
	await assertSlugWillStay( transport, path, input, call );
	const sought = { ...input, slug };
	const { value: post, attempts } = await createOnce< Post >( {
		transport,
		// WordPress looks for a slug in use only where the status is sent.
		request: { ...call, path, data: { status: 'draft', ...input } },
		what: `The post “${ slug }”`,
		shownAt: withQuery( path, lookUp( slug ) ),
		find: ( options ) =>
			find( transport, path, sought, { ...call, ...options } ),
		retries: call.retries ?? transport.retries,
	} );
	await assertFirst( transport, path, post, sought, call );
	return { post, attempts };
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
	let left = 'It was deleted again.';
	try {
		await deleteOne( transport, `${ path }/${ post.id }`, { force: true } );
	} catch ( error ) {
		left = `It could not be deleted (${
			error instanceof Error ? error.message : error
		}): delete ${ post.id } by hand.`;
	}
	throw new ConflictError(
		`${ path }: WordPress gave the new post ${ post.id } the slug “${ post.slug }” while “${ slug }” is reserved, or in use by a post that this account can’t see or that arrived meanwhile. ${ left } Run it again to change the one that is there, or choose another slug.`,
		first.id < post.id ? first : undefined
	);
}
