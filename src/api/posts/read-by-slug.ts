import { entriesOf, lookUp, theOne } from './find-by-slug';
import { editRefusal } from './may-not-edit';
import type { Query } from '../transport/query';
import type { Call } from '../transport/request';
import { storedSlug } from './slug';
import type { Transport } from '../transport/transport';
import type { Post } from '../types';

/**
 * What `PostResource.bySlug()` does. WordPress refuses, or leaves out, what
 * the client may not edit, so that is asked for once more as a reader.
 *
 * @param transport Asks.
 * @param path      The collection.
 * @param slug      As there.
 * @param fields    As there.
 * @param call      As there.
 */
export async function readBySlug(
	transport: Transport,
	path: string,
	slug: string,
	fields: readonly string[] | undefined,
	call: Call
): Promise< Post | null > {
	const stored = storedSlug( slug );
	const query = lookUp( stored );
	const _fields = fields && [ 'id', 'slug', 'parent', ...fields ];
	const read = async ( asked: Query ) =>
		theOne(
			path,
			stored,
			await entriesOf< Post >(
				transport,
				path,
				[ stored ],
				{ ...asked, _fields },
				call
			)
		);
	const editable = await read( query ).catch( ( error: unknown ) => {
		if ( editRefusal( error ) ) {
			return null;
		}
		throw error;
	} );
	return (
		editable ?? read( { ...query, status: undefined, context: undefined } )
	);
}
