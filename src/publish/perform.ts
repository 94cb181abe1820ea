import { UnconfirmedCreateError } from '../api';
import type { Decision } from './decide';
import type { LinkBook } from './link-book';
import type { Plan, PlanOptions } from './plan';
import type { Publishing } from './publishing';
import { reasonOf } from './reason';
import type { PublishResult } from './result';
import { sendDocument } from './send';
import type { SitePost } from './site-post';

/** What to do where the site's post is not what the last run left. */
export type OnConflict = 'fail' | 'skip' | 'overwrite';

export type PerformOptions = PlanOptions & {
	/** Default `fail`. */
	onConflict?: OnConflict;
};

/**
 * The end of a run for a document that was not sent.
 *
 * @param plan   The document.
 * @param action What became of it.
 * @param reason Why, for people.
 */
export function unsent(
	plan: Plan,
	action: PublishResult[ 'action' ],
	reason?: string
): PublishResult {
	return {
		source: plan.document.source,
		slug: plan.slug,
		action,
		...( reason === undefined ? {} : { reason } ),
		warnings: plan.warnings,
	};
}

function unchanged( plan: Plan, post: SitePost ): PublishResult {
	const { id, link, status } = post;
	return { ...unsent( plan, 'unchanged' ), id, link, status };
}

/** Does what a decision says; one document's trouble is its own result. */
export class Performer {
	/**
	 * @param publishing The run.
	 * @param links      Where links lead; learns where new posts are.
	 * @param options    How documents become posts.
	 * @param onSent     Gets what went wrong with a document that was sent, or undefined.
	 */
	constructor(
		private readonly publishing: Publishing,
		private readonly links: LinkBook,
		private readonly options: PerformOptions,
		private readonly onSent: ( error: unknown ) => void
	) {}

	/**
	 * Brings one document to its end, or as far as `unknown`.
	 *
	 * @param plan     The document.
	 * @param decision What it asks for.
	 */
	async perform( plan: Plan, decision: Decision ): Promise< PublishResult > {
		switch ( decision.do ) {
			case 'nothing':
				return unchanged( plan, decision.post );
			case 'refresh':
				return this.refresh( plan, decision.post );
			case 'conflict':
				return this.conflict( plan, decision.reason, decision.post );
			case 'fail':
				return unsent( plan, 'failed', decision.reason );
			case 'update':
				return this.send( plan, decision.post );
			case 'create':
				return this.send( plan, undefined );
			default:
				return unsent( plan, 'unknown' );
		}
	}

	private conflict(
		plan: Plan,
		reason: string,
		post: SitePost | undefined
	): Promise< PublishResult > | PublishResult {
		const { onConflict = 'fail' } = this.options;
		// A number that the site does not know cannot be written over.
		if ( onConflict === 'overwrite' && ( post || ! plan.fields.id ) ) {
			return this.send( plan, post );
		}
		const action = onConflict === 'skip' ? 'skipped' : 'conflict';
		return {
			...unsent( plan, action, reason ),
			...( post
				? { id: post.id, link: post.link, status: post.status }
				: {} ),
		};
	}

	private async refresh(
		plan: Plan,
		post: SitePost
	): Promise< PublishResult > {
		const ledger = this.publishing.ledgers.of( plan.document.folder );
		const saved = ledger.savedWithId( post.id );
		if ( saved ) {
			const { status, modified, link } = post;
			ledger.append( { ...saved, status, modified, link } );
		}
		return unchanged( plan, post );
	}

	private async send(
		plan: Plan,
		post: SitePost | undefined
	): Promise< PublishResult > {
		try {
			const links = this.links.linksOf( plan );
			const result = await sendDocument(
				plan,
				post,
				links,
				this.publishing,
				this.options
			);
			if ( result.link !== undefined ) {
				this.links.note( plan, result.link );
			}
			this.onSent( undefined );
			return result;
		} catch ( error ) {
			this.onSent( error );
			return unsent(
				plan,
				error instanceof UnconfirmedCreateError ? 'unknown' : 'failed',
				reasonOf( error )
			);
		}
	}
}
