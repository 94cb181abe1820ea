import { ApiError, ConflictError, InputError } from '../../api';
import type { PostInput, UpsertResult } from '../../api';
import { leavesFateUnknown } from '../../api/transport/fate';
import type { Plan } from '../plan/plan';
import type { Publishing } from '../publishing';
import type { SitePost } from '../site/site-post';

/**
 * Whether the site is known to have done nothing. A change that finds a
 * conflict may have been sent before, or have got another slug than it asked
 * for.
 *
 * @param error    What the writing ended with.
 * @param isChange Whether the post was there before.
 */
export function isRefusal( error: unknown, isChange: boolean ): boolean {
	return (
		( error instanceof ApiError && ! leavesFateUnknown( error ) ) ||
		( error instanceof ConflictError && ! isChange ) ||
		error instanceof InputError
	);
}

/**
 * Creates a document's post, or changes it.
 *
 * @param input             What the site is sent.
 * @param plan              The document.
 * @param post              The post to change; undefined to create one.
 * @param publishing        The run.
 * @param publishing.client Sends it.
 * @throws EditorialError What the site refused, or a create of unknown fate.
 */
export async function writePost(
	input: PostInput,
	plan: Plan,
	post: SitePost | undefined,
	{ client }: Publishing
): Promise< Pick< UpsertResult, 'action' | 'post' > > {
	const { slug, fields, converted } = plan;
	if ( ! post ) {
		const { status = 'draft' } = fields;
		const created = await client.posts.create( { ...input, slug, status } );
		return { action: 'created', post: created };
	}
	// One that is not found by its slug gets the slug that the document names.
	const isRenamed = converted.meta.slug !== undefined && slug !== post.slug;
	return client.posts.upsert(
		{ ...input, id: post.id, ...( isRenamed ? { slug } : {} ) },
		{ ifModifiedGmt: post.modified }
	);
}
