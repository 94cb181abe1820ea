import { fieldsOf } from '../ledger/digest';
import type { Plan } from '../plan/plan';

/**
 * The names of the fields that the site will be sent for a document.
 *
 * @param plan The document.
 * @return As `fieldsOf()` names them.
 */
export function fieldsToSend( {
	fields,
	featured,
	converted,
}: Plan ): string[] {
	const { id: _, ...own } = fields;
	return [
		...Object.keys( own ),
		...( featured ? [ 'featured_media' ] : [] ),
		...fieldsOf( { content: '', meta: converted.postMeta } ),
	];
}
