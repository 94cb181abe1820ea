import type { Post } from '../../api';
import { sentDigest } from '../ledger/digest';
import type { Plan, PlanOptions } from '../plan/plan';
import type { Publishing } from '../publishing';
import type { LinkBook } from '../send/link-book';
import { resolve } from '../send/post-input';

/**
 * Whether a post says what a document does, as far as its folder's ledger
 * tells, which knows the addresses of its files: nothing is asked. Where that
 * was lost, the title is enough to have the whole post compared.
 *
 * @param plan               The document.
 * @param post               The post, read for editing.
 * @param links              Where links lead.
 * @param publishing         The run.
 * @param publishing.ledgers The ledgers.
 * @param options            How documents become posts.
 */
export function isWorded(
	plan: Plan,
	post: Post,
	links: LinkBook,
	{ ledgers }: Publishing,
	options: PlanOptions
): boolean {
	const ledger = ledgers.of( plan.document.folder );
	const media = new Map(
		plan.files.flatMap( ( { url, sha256 } ) => {
			const upload = ledger.upload( sha256 );
			return upload ? [ [ url, upload ] ] : [];
		} )
	);
	const { markup } = resolve(
		plan,
		media,
		links.likelyLinksOf( plan ),
		options
	);
	const { title = '' } = plan.fields;
	const isComplete = plan.files.every( ( { url } ) => media.has( url ) );
	const words = isComplete ? [ 'title', 'content' ] : [ 'title' ];
	return (
		sentDigest( post, words ) ===
		sentDigest( { title, content: markup }, words )
	);
}
