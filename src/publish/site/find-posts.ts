import { ForbiddenError, NotFoundError } from '../../api';
import type { Plan } from '../plan/plan';
import type { Publishing } from '../publishing';
import { FIELDS, postsById, postsBySlug, sitePost } from './site-post';
import type { SitePost } from './site-post';

/** Why a post that the ledger knows is not found any more. */
export type Absence = 'deleted' | 'trash' | 'hidden';

/** What the site has of documents. */
export type Found = {
	posts: ReadonlyMap< Plan, SitePost >;
	/** For those that the ledger knows a post of. */
	absences: ReadonlyMap< Plan, Absence >;
};

async function lookUp(
	id: number,
	{ client }: Publishing,
	signal?: AbortSignal
): Promise< SitePost | Absence > {
	try {
		const post = await client.posts.get(
			id,
			{ _fields: FIELDS },
			{ signal }
		);
		return post.status === 'trash' ? 'trash' : sitePost( post );
	} catch ( error ) {
		if ( error instanceof NotFoundError ) {
			return 'deleted';
		}
		if ( error instanceof ForbiddenError ) {
			return 'hidden';
		}
		throw error;
	}
}

/**
 * Finds the posts of documents: one request for a hundred of them. A post that
 * has lost its slug is looked for by the number that the ledger knows.
 *
 * @param plans      The documents.
 * @param publishing The run.
 * @param signal     Ends it.
 */
export async function findPosts(
	plans: readonly Plan[],
	publishing: Publishing,
	signal?: AbortSignal
): Promise< Found > {
	const { client, ledgers } = publishing;
	const ids = plans.flatMap( ( { fields } ) => fields.id ?? [] );
	const slugs = plans
		.filter( ( { fields } ) => fields.id === undefined )
		.map( ( { slug } ) => slug );
	const byId = await postsById( client.posts, ids, signal );
	const bySlug = await postsBySlug( client.posts, slugs, signal );
	const posts = new Map< Plan, SitePost >();
	const absences = new Map< Plan, Absence >();
	for ( const plan of plans ) {
		const { fields, slug, document } = plan;
		const saved =
			fields.id === undefined
				? ledgers.of( document.folder ).savedAs( slug )
				: undefined;
		const post =
			fields.id === undefined
				? bySlug.get( slug )
				: byId.get( fields.id );
		const found =
			post ??
			( saved && ( await lookUp( saved.id, publishing, signal ) ) );
		if ( typeof found === 'string' ) {
			absences.set( plan, found );
		} else if ( found ) {
			posts.set( plan, found );
		}
	}
	return { posts, absences };
}
