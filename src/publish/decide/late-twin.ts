import { sentDigest } from '../ledger/digest';
import type { Sending } from '../ledger/ledger-line';
import type { Plan } from '../plan/plan';
import type { Publishing } from '../publishing';
import { withWarning } from '../result';
import type { PublishResult } from '../result';

/**
 * Tells of a second post, where a create that was given up has arrived after
 * all. WordPress gave the later of the two the slug with a number.
 *
 * @param made              The post that this run created in its place.
 * @param plan              Its document.
 * @param earlier           What was given up.
 * @param publishing        The run.
 * @param publishing.client Looks for it.
 */
export async function withLateTwin(
	made: PublishResult,
	plan: Plan,
	earlier: Sending,
	{ client }: Publishing
): Promise< PublishResult > {
	const { slug } = plan;
	const posts = await client.posts
		.list( {
			slug: [ `${ slug }-2`, `${ slug }-3` ],
			status: 'any',
			context: 'edit',
		} )
		.toArray()
		// The document is published: what is only a look does not undo that.
		.catch( () => [] );
	const twin = posts.find(
		( post ) =>
			post.id !== made.id &&
			sentDigest( post, earlier.fields ) === earlier.sent
	);
	return twin
		? withWarning(
				made,
				`What an earlier run sent has arrived as well, as post ${ twin.id } (slug “${ twin.slug }”, ${ twin.status }): delete that one, the document’s post is ${ made.id }.`
			)
		: made;
}
