import type { Post, PostReader } from '../../api';

/** A post as a list shows it to anybody who may read it. */
export type SitePost = {
	id: number;
	slug: string;
	status: string;
	link: string;
	/** UTC, to the second: `2026-11-22T16:40:00`. */
	modified: string;
};

/** What to ask the site for. */
export const FIELDS = [
	'id',
	'slug',
	'status',
	'link',
	'modified_gmt',
] as const;
const AT_A_TIME = 100;

/** Servers refuse longer request lines; the rest of one is short. */
const QUERY_BYTES = 6000;

function* inHundreds< Item extends string | number >(
	items: readonly Item[]
): Generator< Item[] > {
	let batch: Item[] = [];
	let bytes = 0;
	for ( const item of items ) {
		const size =
			encodeURIComponent( item ).length + '&include[]='.length + 4;
		if ( batch.length === AT_A_TIME || bytes + size > QUERY_BYTES ) {
			yield batch;
			batch = [];
			bytes = 0;
		}
		batch.push( item );
		bytes += size;
	}
	if ( batch.length ) {
		yield batch;
	}
}

/**
 * A slug as people write it: WordPress answers with letters outside ASCII in
 * percent encoding.
 *
 * @param slug As WordPress gives it.
 */
export function readableSlug( slug: string ): string {
	try {
		return decodeURIComponent( slug );
	} catch {
		// Cut at 200 bytes, within a letter.
		return slug;
	}
}

/**
 * @param post As WordPress gives it.
 */
export function sitePost(
	post: Pick< Post, ( typeof FIELDS )[ number ] >
): SitePost {
	return {
		id: post.id,
		slug: readableSlug( post.slug ),
		status: post.status,
		link: post.link,
		modified: post.modified_gmt,
	};
}

type Wanted = { slug: string[] } | { include: number[] };

async function list(
	posts: PostReader,
	wanted: Wanted,
	signal?: AbortSignal
): Promise< SitePost[] > {
	const found = await posts
		.list(
			{
				...wanted,
				status: 'any',
				per_page: AT_A_TIME,
				_fields: FIELDS,
			},
			{ signal }
		)
		.toArray();
	return found.map( sitePost );
}

/**
 * The posts of these slugs, in any status but the trash: one request for a
 * hundred of them.
 *
 * @param posts  Where to look.
 * @param slugs  Their slugs.
 * @param signal Ends it.
 */
export async function postsBySlug(
	posts: PostReader,
	slugs: readonly string[],
	signal?: AbortSignal
): Promise< Map< string, SitePost > > {
	const found = new Map< string, SitePost >();
	for ( const slug of inHundreds( slugs ) ) {
		for ( const post of await list( posts, { slug }, signal ) ) {
			found.set( post.slug, post );
		}
	}
	return found;
}

/**
 * The posts of these numbers, in the same way.
 *
 * @param posts  Where to look.
 * @param ids    Their numbers.
 * @param signal Ends it.
 */
export async function postsById(
	posts: PostReader,
	ids: readonly number[],
	signal?: AbortSignal
): Promise< Map< number, SitePost > > {
	const found = new Map< number, SitePost >();
	for ( const include of inHundreds( ids ) ) {
		for ( const post of await list( posts, { include }, signal ) ) {
			found.set( post.id, post );
		}
	}
	return found;
}
