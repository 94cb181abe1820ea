import { EditorialError } from '../errors/editorial-error';
import { ConflictError } from '../errors/errors';
import { listed } from '../reading/listed';
import { mayNotEdit } from './may-not-edit';
import type { Query } from '../transport/query';
import type { Call } from '../transport/request';
import type { Transport } from '../transport/transport';
import type { Post } from '../types';

/** A slug as stored; of pages also the parent, 0 for a page at the top; undefined for any. */
export type Sought = {
	slug: string;
	parent?: number;
};

/**
 * The parameters that show every post of a slug, in any status but the trash.
 *
 * @param slug As stored.
 */
export const lookUp = ( slug: string ) => ( {
	slug,
	status: 'any',
	context: 'edit',
	orderby: 'id',
	order: 'asc',
} );

/**
 * The entries of some slugs.
 *
 * @param transport Asks.
 * @param path      The collection.
 * @param slugs     As stored.
 * @param query     What asks for them.
 * @param call      Signal, time, retries.
 * @throws EditorialError where the endpoint pays no heed to the slug: what it gives is not what was meant, and must not be written over.
 */
export async function entriesOf< T extends { slug: string } >(
	transport: Transport,
	path: string,
	slugs: readonly string[],
	query: Query,
	call: Call
): Promise< T[] > {
	const all = listed< T >(
		await transport.request( { ...call, path, query } )
	);
	const other = all.find( ( { slug } ) => ! slugs.includes( slug ) );
	if ( other ) {
		throw new EditorialError(
			`${ path }: asked for the slug “${ slugs[ 0 ] }”, the endpoint gave “${ other.slug }”: it does not look for slugs. Name its entries by their id.`
		);
	}
	return all;
}

/**
 * All posts of a slug that the account may edit, the first one first.
 *
 * @param transport    Asks.
 * @param path         The collection.
 * @param input        What is looked for.
 * @param input.slug   Its slug as stored.
 * @param input.parent Of pages.
 * @param call         Signal, time, retries.
 * @throws AuthError or ForbiddenError where the client may not edit at all.
 */
export async function findAll< T extends Post >(
	transport: Transport,
	path: string,
	{ slug, parent }: Sought,
	call: Call
): Promise< T[] > {
	const slugs = [ slug ];
	try {
		const all = await entriesOf< T >(
			transport,
			path,
			slugs,
			lookUp( slug ),
			call
		);
		return all.filter(
			( post ) => parent === undefined || ( post.parent ?? 0 ) === parent
		);
	} catch ( error ) {
		const what = `${ path }: the slug “${ slug }”`;
		throw await mayNotEdit( transport, what, error, call );
	}
}

/**
 * The one of the posts that share a slug; null where there is none.
 *
 * @param path  The collection.
 * @param slug  As stored.
 * @param found All of them.
 * @throws ConflictError where it is not one.
 */
export function theOne< T extends Post >(
	path: string,
	slug: string,
	found: readonly T[]
): T | null {
	const [ post, other ] = found;
	if ( post && other ) {
		throw new ConflictError(
			`${ path }: ${ found.length } share the slug “${ slug }” (ids ${ found
				.map( ( { id } ) => id )
				.join(
					', '
				) }). Name the one you mean by its id or its parent, or delete the others.`,
			post
		);
	}
	return post ?? null;
}
