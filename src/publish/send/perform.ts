import { AbortedError, UnconfirmedCreateError } from '../../api';
import { adoptPost } from './adopt';
import type { Decision } from '../decide/decision';
import type { LinkBook } from './link-book';
import type { Plan, PlanOptions } from '../plan/plan';
import type { Links } from './post-input';
import type { Publishing } from '../publishing';
import { reasonOf } from '../reason';
import { refresh } from './refresh';
import { unsent, written } from '../result';
import type { PublishResult } from '../result';
import { sendDocument } from './send';
import type { SitePost } from '../site/site-post';

/** What to do where the site's post is not what the last run left. */
export type OnConflict = 'fail' | 'skip' | 'overwrite';

export type PerformOptions = PlanOptions & {
	/** Default `fail`. */
	onConflict?: OnConflict;
};

function actionOf( error: unknown ): PublishResult[ 'action' ] {
	if ( error instanceof AbortedError && ! error.sent ) {
		return 'not-sent';
	}
	return error instanceof UnconfirmedCreateError ? 'unknown' : 'failed';
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
				return written( plan, 'unchanged', decision.post );
			case 'refresh':
				return refresh( plan, decision.post, this.publishing );
			case 'conflict':
				return this.conflict( plan, decision.reason, decision.post );
			case 'fail':
				return unsent( plan, 'failed', decision.reason );
			case 'update':
				return this.send( plan, decision.post );
			case 'create':
				return this.send( plan, undefined );
			case 'adopt':
				return this.adopt( plan, decision.post, decision.reason );
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

	private async adopt(
		plan: Plan,
		post: SitePost,
		reason: string
	): Promise< PublishResult > {
		const result = await this.attempt(
			plan,
			async ( _, ...run ) =>
				( await adoptPost(
					plan,
					post,
					this.links.likelyLinksOf( plan ),
					...run
				) ) ?? unsent( plan, 'conflict' )
		);
		return result.action === 'conflict'
			? this.conflict( plan, reason, post )
			: result;
	}

	private send(
		plan: Plan,
		post: SitePost | undefined
	): Promise< PublishResult > {
		return this.attempt( plan, ( ...run ) =>
			sendDocument( plan, post, ...run )
		);
	}

	private async attempt(
		plan: Plan,
		work: (
			links: Links,
			publishing: Publishing,
			options: PlanOptions
		) => Promise< PublishResult >
	): Promise< PublishResult > {
		try {
			const links = this.links.linksOf( plan );
			const result = await work( links, this.publishing, this.options );
			if ( result.link !== undefined ) {
				this.links.note( plan, result.link );
			}
			this.onSent( undefined );
			return result;
		} catch ( error ) {
			this.onSent( error );
			return unsent( plan, actionOf( error ), reasonOf( error ) );
		}
	}
}
