import type { Client } from '../api';
import { beginPublishing } from './publishing';
import type { Publishing } from './publishing';
import type { Decision } from './decide/decision';
import { findPosts } from './site/find-posts';
import { withLateTwin } from './decide/late-twin';
import { LinkBook } from './send/link-book';
import type { Patience } from './patience';
import { Performer } from './send/perform';
import type { Plan } from './plan/plan';
import { reasonOf } from './reason';
import { unsent, withoutItsLinks } from './result';
import type { PublishResult } from './result';
import type { RunOptions } from './run.types';
import { OWN_ARRIVAL_MS, settle } from './decide/settle';
import { survey } from './decide/survey';
import type { Task } from './decide/survey';

/** One run against one site: looks, decides, does. */
export class Run {
	/** Where the documents are found, as far as it is known by now. */
	readonly links: LinkBook;
	private readonly performer: Performer;

	private constructor(
		private readonly publishing: Publishing,
		private readonly options: RunOptions,
		private readonly patience: Patience
	) {
		this.links = new LinkBook( publishing.ledgers );
		this.performer = new Performer(
			publishing,
			this.links,
			options,
			( error ) => patience.take( error )
		);
	}

	/**
	 * Finds out who publishes.
	 *
	 * @param client   Of the site.
	 * @param options  How documents become posts.
	 * @param patience Ends the run.
	 * @throws EditorialError For nobody, or where the site does not answer.
	 */
	static async begin(
		client: Client,
		options: RunOptions,
		patience: Patience
	): Promise< Run > {
		return new Run(
			await beginPublishing( client, options.site, patience.signal ),
			options,
			patience
		);
	}

	/**
	 * Finds the documents' posts and decides what each asks for.
	 *
	 * @param plans The documents.
	 */
	async survey( plans: readonly Plan[] ): Promise< Task[] > {
		const { signal } = this.patience;
		const found = await findPosts( plans, this.publishing, signal );
		for ( const [ plan, post ] of found.posts ) {
			this.links.noteFound( plan, post );
		}
		return survey(
			plans,
			found,
			this.links,
			this.publishing,
			this.options,
			signal
		);
	}

	/**
	 * Does what a task asks for.
	 *
	 * @param task The document and the decision.
	 */
	perform( task: Task ): Promise< PublishResult > {
		return this.performer.perform( task.plan, task.decision );
	}

	/**
	 * Looks at a document's post once more and does what is left to do. Where
	 * the site does not let it look, what was written before counts.
	 *
	 * @param plan    The document.
	 * @param written What this run got for it.
	 */
	async again(
		plan: Plan,
		written: PublishResult
	): Promise< PublishResult > {
		try {
			const decision = await this.lookAt( plan );
			return await this.performer.perform( plan, decision );
		} catch ( error ) {
			this.patience.take( error );
			return withoutItsLinks( written, error );
		}
	}

	/**
	 * Brings a document of unknown fate to its end. What an earlier run sent
	 * and what never arrived is sent now; what this run sent is left to the next.
	 *
	 * @param plan The document.
	 * @param sent What this run got for it; undefined where an earlier one sent it.
	 */
	async settle( plan: Plan, sent?: PublishResult ): Promise< PublishResult > {
		let decision;
		try {
			decision = await settle( () => this.lookAt( plan ), {
				until: sent && OWN_ARRIVAL_MS,
				onWait: ( seconds ) =>
					this.options.onWait?.( plan.document.source, seconds ),
				signal: this.patience.signal,
			} );
		} catch ( error ) {
			this.patience.take( error );
			return sent ?? unsent( plan, 'unknown', reasonOf( error ) );
		}
		if ( sent && [ 'wait', 'create' ].includes( decision.do ) ) {
			return sent;
		}
		const earlier = this.publishing.ledgers
			.of( plan.document.folder )
			.createAs( plan.slug );
		const result = await this.performer.perform( plan, decision );
		if ( earlier && result.action === 'created' ) {
			return withLateTwin( result, plan, earlier, this.publishing );
		}
		return sent && result.action === 'unchanged'
			? { ...result, action: 'created' }
			: result;
	}

	private async lookAt( plan: Plan ): Promise< Decision > {
		const [ task ] = await this.survey( [ plan ] );
		return task?.decision ?? { do: 'create' };
	}
}
