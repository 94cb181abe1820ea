import { NotFoundError } from '../../api';
import type { Plan } from '../plan/plan';
import type { Publishing } from '../publishing';
import type { Taxonomy } from './meant-terms';

/**
 * The terms of a document's post, as far as it is known which one that is.
 *
 * @param taxonomy   Categories or tags.
 * @param plan       The document.
 * @param publishing The run.
 * @throws EditorialError Where the site does not answer.
 */
export async function termsOfPost(
	taxonomy: Taxonomy,
	{ document, fields, slug }: Plan,
	{ client, ledgers }: Publishing
): Promise< readonly number[] > {
	const ledger = ledgers.of( document.folder );
	const id = fields.id ?? ledger.savedAs( slug )?.id;
	if ( id === undefined ) {
		return [];
	}
	try {
		return ( await client.posts.get( id ) )[ taxonomy ] ?? [];
	} catch ( error ) {
		if ( error instanceof NotFoundError ) {
			return [];
		}
		throw error;
	}
}
