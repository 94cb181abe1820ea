import type { Document } from './document';
import type { Ledger } from '../ledger/ledger';
import { Ledgers } from '../ledger/ledgers';
import { planDocument } from './plan';
import type { Plan, PlanOptions } from './plan';
import { reasonOf } from '../reason';
import { recognise } from './recognise';
import type { Recognised } from './recognise';
import { whySlugIsRefused } from './refused-slug';
import type { PublishResult } from '../result';
import { whyTooLate } from './schedule';

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

// The ledger tells what was published, and may stay, from what would be new.
function unlessRefused( plan: Plan, ledger?: Ledger ): Recognised {
	const { document, slug, fields } = plan;
	const saved = ledger?.savedAs( fields.id ?? slug );
	const reason =
		whySlugIsRefused( plan, saved ) ??
		whyTooLate( fields, saved, Date.now() );
	return reason === undefined
		? { plan }
		: { failed: failed( document, slug, reason ) };
}

function nameless( title: string ): string {
	return title
		? `No slug can be made of its title “${ title }”: give it one in front matter.`
		: 'It has neither a title nor a slug: give it one in front matter.';
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
): AsyncGenerator< Recognised > {
	const { site } = options;
	const ledgers = site === undefined ? undefined : new Ledgers( site );
	const taken = new Map< string | number, string >();
	const plans: Plan[] = [];
	for await ( const document of documents ) {
		let plan;
		try {
			plan = await planDocument( document, options );
		} catch ( error ) {
			yield { failed: failed( document, '', reasonOf( error ) ) };
			continue;
		}
		const { slug, fields, converted } = plan;
		const name = fields.id ?? slug;
		const first = taken.get( name );
		if ( first !== undefined || slug === '' ) {
			const reason =
				first === undefined
					? nameless( converted.title )
					: `${ first } has the same ${
							fields.id === undefined ? 'slug' : 'wordpress_id'
						} (${ name }): give one of them another.`;
			yield { failed: failed( document, slug, reason ) };
			continue;
		}
		taken.set( name, document.source );
		plans.push( plan );
	}
	const slugs = new Set( plans.map( ( { slug } ) => slug ) );
	for ( const plan of plans ) {
		const ledger = ledgers?.of( plan.document.folder );
		const known = ledger ? recognise( plan, ledger, slugs ) : { plan };
		yield 'plan' in known ? unlessRefused( known.plan, ledger ) : known;
	}
}
