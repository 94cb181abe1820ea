import type { Plan } from './plan';
import type { Publishing } from './publishing';
import { postsById, postsBySlug } from './site-post';
import type { SitePost } from './site-post';

/**
 * Finds the posts of documents: one request for a hundred of them.
 *
 * @param plans             The documents.
 * @param publishing        The run.
 * @param publishing.client Asks the site.
 * @param signal            Ends it.
 */
export async function findPosts(
	plans: readonly Plan[],
	{ client }: Publishing,
	signal?: AbortSignal
): Promise< ( plan: Plan ) => SitePost | undefined > {
	const ids = plans.flatMap( ( { fields } ) => fields.id ?? [] );
	const slugs = plans
		.filter( ( { fields } ) => fields.id === undefined )
		.map( ( { slug } ) => slug );
	const byId = await postsById( client.posts, ids, signal );
	const bySlug = await postsBySlug( client.posts, slugs, signal );
	return ( { fields, slug } ) =>
		fields.id === undefined ? bySlug.get( slug ) : byId.get( fields.id );
}
