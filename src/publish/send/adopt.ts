import { fieldsOf, sentDigest } from '../ledger/digest';
import type { Plan, PlanOptions } from '../plan/plan';
import { postInput } from './post-input';
import type { Links } from './post-input';
import type { Publishing } from '../publishing';
import { written } from '../result';
import type { PublishResult } from '../result';
import { recordSaved } from './send';
import { NotThereError } from '../site/not-there';
import type { SitePost } from '../site/site-post';

// A post cannot have a file or a term that the site does not have.
function unlessMissing( error: unknown ): undefined {
	if ( ! ( error instanceof NotThereError ) ) {
		throw error;
	}
}

/**
 * Takes a post that this ledger does not know for the document's, where every
 * field that would be sent is there already. Nothing is written to the site.
 *
 * @param plan       The document.
 * @param found      The post.
 * @param links      Where the document's links lead.
 * @param publishing The run.
 * @param options    How documents become posts.
 * @return Undefined where something differs.
 * @throws EditorialError Where the site does not answer.
 */
export async function adoptPost(
	plan: Plan,
	found: SitePost,
	links: Links,
	publishing: Publishing,
	options: PlanOptions
): Promise< PublishResult | undefined > {
	const { client, ledgers, looking } = publishing;
	const sent = await postInput(
		plan,
		links,
		{ ...publishing, ...looking },
		options
	).catch( unlessMissing );
	if ( ! sent ) {
		return undefined;
	}
	const { input, warnings } = sent;
	const post = await client.posts.get( found.id, { context: 'edit' } );
	const fields = fieldsOf( input );
	if ( sentDigest( post, fields ) !== sentDigest( input, fields ) ) {
		return undefined;
	}
	recordSaved(
		ledgers.of( plan.document.folder ),
		plan,
		links,
		post,
		fields
	);
	return written( plan, 'unchanged', post, warnings );
}
