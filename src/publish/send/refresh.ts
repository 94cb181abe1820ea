import type { Plan } from '../plan/plan';
import type { Publishing } from '../publishing';
import { written } from '../result';
import type { PublishResult } from '../result';
import { recordedSlug } from './send';
import type { SitePost } from '../site/site-post';

/**
 * Brings the ledger up to date with a post that says what the last run left.
 *
 * @param plan               Its document.
 * @param post               The post.
 * @param publishing         The run.
 * @param publishing.ledgers The ledgers.
 */
export function refresh(
	plan: Plan,
	post: SitePost,
	{ ledgers }: Publishing
): PublishResult {
	const { name: document, folder } = plan.document;
	const ledger = ledgers.of( folder );
	const saved = ledger.savedWithId( post.id );
	if ( saved ) {
		const { status, modified, link } = post;
		const slug = recordedSlug( plan, post.slug );
		ledger.append( { ...saved, document, slug, status, modified, link } );
	}
	return written( plan, 'unchanged', post );
}
