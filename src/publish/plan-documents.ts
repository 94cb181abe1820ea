import { reasonOf } from './reason';
import type { Document } from './document';
import { planDocument } from './plan';
import type { Plan, PlanOptions } from './plan';
import type { PublishResult } from './result';

function failed( document: Document, slug: string, reason: string ) {
	const result: PublishResult = {
		source: document.source,
		slug,
		action: 'failed',
		reason,
		warnings: [],
	};
	return result;
}

/**
 * Plans documents, offline. One that cannot be planned is a result already,
 * and so is a second one that wants the post of another.
 *
 * @param documents What to publish.
 * @param options   How documents become posts.
 */
export async function* planDocuments(
	documents: Iterable< Document > | AsyncIterable< Document >,
	options: PlanOptions
): AsyncGenerator< { plan: Plan } | { failed: PublishResult } > {
	const taken = new Map< string | number, string >();
	for await ( const document of documents ) {
		let plan;
		try {
			plan = await planDocument( document, options );
		} catch ( error ) {
			yield { failed: failed( document, '', reasonOf( error ) ) };
			continue;
		}
		const { slug, fields } = plan;
		const name = fields.id ?? slug;
		const first = taken.get( name );
		if ( first !== undefined || slug === '' ) {
			const reason =
				first === undefined
					? 'It has neither a title nor a slug: give it one in front matter.'
					: `${ first } has the same ${
							fields.id === undefined ? 'slug' : 'wordpress_id'
						} (${ name }): give one of them another.`;
			yield { failed: failed( document, slug, reason ) };
			continue;
		}
		taken.set( name, document.source );
		yield { plan };
	}
}
