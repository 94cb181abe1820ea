import type { Post } from '../api';
import { decide, decideAfterReading } from './decide';
import type { Decision, Known } from './decide';
import { contentDigest, storedDigest } from './digest';
import type { LinkBook } from './link-book';
import type { Plan, PlanOptions } from './plan';
import { resolve } from './post-input';
import type { Publishing } from './publishing';
import { rivalsOf } from './rivals';
import type { SitePost } from './site-post';

/** A document and what it asks for. */
export type Task = { plan: Plan; decision: Decision };

function knownOf(
	plan: Plan,
	found: SitePost | undefined,
	links: LinkBook,
	{ ledgers }: Publishing
): Known {
	const { slug, fields, digest, document } = plan;
	const ledger = ledgers.of( document.folder );
	const key = fields.id ?? slug;
	return {
		digest,
		links: links.linksOf( plan ),
		id: fields.id,
		status: fields.status,
		found,
		saved: ledger.savedAs( key ),
		unconfirmed: ledger.unconfirmed( key ),
	};
}

// What would be sent, as far as it can be told without uploading a file.
function offlineDigest(
	plan: Plan,
	known: Known,
	{ ledgers }: Publishing,
	options: PlanOptions
): string {
	const ledger = ledgers.of( plan.document.folder );
	const media = new Map(
		plan.files.flatMap( ( { url, sha256 } ) => {
			const upload = ledger.upload( sha256 );
			return upload ? [ [ url, upload ] ] : [];
		} )
	);
	const { markup } = resolve( plan, media, known.links, options );
	return contentDigest( { title: plan.fields.title, content: markup } );
}

function decideFor(
	posts: ReadonlyMap< number, Post >,
	known: Known,
	post: SitePost,
	content: string
): Decision {
	const full = posts.get( post.id );
	if ( ! full ) {
		return {
			do: 'conflict',
			reason: `the site has a post ${ post.id } of this slug that this account may not edit`,
			post,
		};
	}
	const written = { title: full.title.raw, content: full.content.raw };
	const read = {
		content: contentDigest( written ),
		stored: known.saved && storedDigest( full, known.saved.fields ),
	};
	return decideAfterReading( known, post, read, content );
}

/**
 * Decides what each document asks for, reading the posts that were changed on
 * the site.
 *
 * @param plans      The documents.
 * @param find       Their posts, from `findPosts()`.
 * @param links      Where links lead.
 * @param publishing The run.
 * @param options    How documents become posts.
 * @param signal     Ends it.
 */
export async function survey(
	plans: readonly Plan[],
	find: ( plan: Plan ) => SitePost | undefined,
	links: LinkBook,
	publishing: Publishing,
	options: PlanOptions,
	signal?: AbortSignal
): Promise< Task[] > {
	const rivals = rivalsOf( plans, find );
	const first = plans.map( ( plan ) => {
		const known = knownOf( plan, find( plan ), links, publishing );
		const decision = rivals.get( plan ) ?? decide( known );
		return { plan, known, decision };
	} );
	const ids = first.flatMap( ( { decision } ) =>
		decision.do === 'read' ? decision.post.id : []
	);
	const posts = new Map< number, Post >();
	for ( let start = 0; start < ids.length; start += 100 ) {
		const list = publishing.client.posts.list(
			{
				include: ids.slice( start, start + 100 ),
				status: 'any',
				context: 'edit',
			},
			{ signal }
		);
		for await ( const post of list ) {
			posts.set( post.id, post );
		}
	}
	return first.map( ( { plan, known, decision } ) => ( {
		plan,
		decision:
			decision.do === 'read'
				? decideFor(
						posts,
						known,
						decision.post,
						offlineDigest( plan, known, publishing, options )
					)
				: decision,
	} ) );
}
