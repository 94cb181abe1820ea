import { applicationPassword, createClient } from '../../src/api';
import { askTestbed } from '../../tools/server/site';
import { testSite } from '../setup/test-site';

/** The WordPress to publish to. */
export const SITE = testSite( 'test:publish' );

/** Somebody who publishes. */
export type Account = {
	/** For the command. */
	environment: Record< string, string >;
	/** For looking at what the command did. */
	client: ReturnType< typeof createClient >;
};

/**
 * An account of the testbed's users with a fresh application password.
 *
 * @param user `admin`, `editor`, `author` or `contributor`.
 * @param site Where the command is to find WordPress; a proxy, for one.
 */
export async function accountOf(
	user: string,
	site = SITE
): Promise< Account > {
	const answer = await askTestbed( SITE, 'application_password', { user } );
	const password =
		typeof answer === 'object' && answer !== null && 'password' in answer
			? String( answer.password )
			: '';
	return {
		environment: {
			EDITORIAL_BLOCKS_SITE: site,
			EDITORIAL_BLOCKS_USER: user,
			EDITORIAL_BLOCKS_APP_PASSWORD: password,
		},
		client: createClient( {
			site: SITE,
			auth: applicationPassword( user, password ),
		} ),
	};
}

/**
 * Deletes what a test wrote, since others use the same site.
 *
 * @param account        The one that wrote it.
 * @param account.client Of the site.
 * @param search         What all the slugs begin with.
 */
export async function deletePosts(
	{ client }: Account,
	search: string
): Promise< void > {
	const posts = await postsOf( { client }, search );
	await client.batch(
		posts.map( ( { id } ) => ( {
			method: 'DELETE' as const,
			path: `/wp/v2/posts/${ id }?force=true`,
		} ) )
	);
}

// Before it began nothing of this run was there; others share the site.
const BEGAN = new Date( Date.now() - 60_000 ).toISOString().slice( 0, 19 );

/**
 * The posts of a test, in the order of their slugs.
 *
 * @param account        Who may edit them.
 * @param account.client Of the site.
 * @param start          What all the slugs begin with.
 */
export async function postsOf(
	{ client }: Pick< Account, 'client' >,
	start: string
) {
	const me = await client.verify();
	const posts = await client.posts
		.list( {
			status: 'any',
			context: 'edit',
			author: me.id,
			modified_after: BEGAN,
		} )
		.toArray();
	return posts
		.filter( ( { slug } ) => slug.startsWith( start ) )
		.sort( ( a, b ) => ( a.slug < b.slug ? -1 : 1 ) );
}
