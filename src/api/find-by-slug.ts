import { EditorialError } from './editorial-error';
import { ConflictError } from './errors';
import { listed } from './listed';
import type { Query } from './query';
import type { Call } from './request';
import type { Transport } from './transport';
import type { Post } from './types';

/** A slug as stored; of pages also the parent, 0 for a page at the top; undefined for any. */
export type Sought = {
	slug: string;
	parent?: number;
	/** All that is asked for, besides what tells one post from another. */
	fields?: readonly string[];
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
 * @param input.fields All that is asked for.
 * @param call         Signal, time, retries.
 */
export async function findAll(
	transport: Transport,
	path: string,
	{ slug, parent, fields }: Sought,
	call: Call
): Promise< Post[] > {
	const all = await entriesOf< Post >(
		transport,
		path,
		[ slug ],
		{
			...lookUp( slug ),
			_fields: fields && [ 'id', 'slug', 'parent', ...fields ],
		},
		call
	);
	return all.filter(
		( post ) => parent === undefined || ( post.parent ?? 0 ) === parent
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
