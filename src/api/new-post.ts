import { createOnce } from './create-once';
import { deleteOne } from './delete-one';
import { ConflictError } from './errors';
import { inTurn } from './in-turn';
import { assertSlugWillStay } from './pending-slug';
import type { PostInput } from './posts.types';
import type { Call } from './request';
import type { Post } from './types';
import { storedSlug } from './slug';
import type { Transport } from './transport';
import { withQuery } from './query';

type Sought = { slug: string; parent?: number };

const lookUp = ( slug: string ) => ( {
	slug,
	status: 'any',
	context: 'edit',
	orderby: 'id',
	order: 'asc',
} );

// All that the account may edit, the first one first.
async function findAll(
	transport: Transport,
	path: string,
	{ slug, parent }: Sought,
	call: Call
): Promise< Post[] > {
	const all = await transport.request< Post[] >( {
		...call,
		path,
		query: lookUp( slug ),
	} );
	return all.filter(
		( post ) => parent === undefined || post.parent === parent
	);
}

/**
 * The one post of a slug that the account may edit; null where there is none.
 *
 * @param transport Asks.
 * @param path      The collection.
 * @param input     Its slug as stored; of pages also the parent.
 * @param call      Signal, time, retries.
 * @throws ConflictError where it is not one.
 */
export async function find(
	transport: Transport,
	path: string,
	input: Sought,
	call: Call
): Promise< Post | null > {
	const found = await findAll( transport, path, input, call );
	const [ post, other ] = found;
	if ( post && other ) {
		throw new ConflictError(
			`${ path }: ${ found.length } share the slug “${
				input.slug
			}” (ids ${ found
				.map( ( { id } ) => id )
				.join(
					', '
				) }). Name the one you mean by its id or its parent, or delete the others.`,
			post
		);
	}
	return post ?? null;
}

/**
 * Creates a post of exactly this slug, exactly once.
 *
 * @param transport Sends it.
 * @param path      The collection.
 * @param input     The post.
 * @param slug      Its slug.
 * @param call      Signal, time, retries.
 * @throws ConflictError where the slug is taken; a second post that WordPress made of it is deleted again.
 * @throws UnconfirmedCreateError where it may still arrive.
 */
export function writeNew(
	transport: Transport,
	path: string,
	input: PostInput,
	slug: string,
	call: Call
): Promise< { post: Post; attempts: number } > {
	const stored = storedSlug( slug );
	return inTurn( transport, `${ path } ${ stored }`, async () => {
		const existing = await find(
			transport,
			path,
			{ ...input, slug: stored },
			call
		);
		if ( existing ) {
			throw new ConflictError(
				`${ path }: the slug “${ slug }” is taken by ${ existing.id } (${ existing.status }). Use upsert() to change that one, or another slug.`,
				existing
			);
		}
		return createFree( transport, path, input, stored, call );
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
 */
export async function createFree(
	transport: Transport,
	path: string,
	input: PostInput,
	slug: string,
	call: Call
): Promise< { post: Post; attempts: number } > {
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
	// Two creates at the same moment can both be given the slug: the first one
	// stays. A look that fails takes nothing away from the post that is there.
	const [ first = post ] =
		post.slug === slug
			? await findAll( transport, path, sought, call ).catch( () => [] )
			: [];
	if ( post.slug !== slug || first.id < post.id ) {
		let left = 'It was deleted again.';
		try {
			await deleteOne( transport, `${ path }/${ post.id }`, {
				force: true,
			} );
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
	return { post, attempts };
}
