import type { Post } from '../../api';
import { decide } from './decide';
import { decideAfterReading } from './decide-after-reading';
import type { Decision, Known } from './decision';
import { sentDigest, storedDigest } from '../ledger/digest';
import type { Found } from '../site/find-posts';
import { isWorded } from './is-worded';
import type { LinkBook } from '../send/link-book';
import type { Plan, PlanOptions } from '../plan/plan';
import type { Publishing } from '../publishing';
import { rivalsOf } from './rivals';
import type { SitePost } from '../site/site-post';

/** A document and what it asks for. */
export type Task = { plan: Plan; decision: Decision };

function knownOf(
	plan: Plan,
	{ posts, absences }: Found,
	links: LinkBook,
	{ ledgers }: Publishing
): Known {
	const { slug, fields, digest, document, converted } = plan;
	const ledger = ledgers.of( document.folder );
	const key = fields.id ?? slug;
	return {
		document: document.name,
		digest,
		links: links.linksOf( plan ),
		id: fields.id,
		slug: converted.meta.slug === undefined ? undefined : slug,
		status: fields.status,
		found: posts.get( plan ),
		absence: absences.get( plan ),
		saved: ledger.savedAs( key ),
		unconfirmed: ledger.unconfirmed( key ),
	};
}

function decideFor(
	plan: Plan,
	known: Known,
	found: SitePost,
	post: Post | undefined,
	links: LinkBook,
	publishing: Publishing,
	options: PlanOptions
): Decision {
	if ( ! post ) {
		return {
			do: 'conflict',
			reason: `this account may not edit post ${ found.id }, which is the one of this ${
				known.id === undefined ? 'slug' : 'number'
			} on the site`,
			post: found,
		};
	}
	const { saved, unconfirmed } = known;
	return decideAfterReading( known, found, {
		stored: saved && storedDigest( post, saved.fields ),
		sent: unconfirmed && sentDigest( post, unconfirmed.fields ),
		isWorded: isWorded( plan, post, links, publishing, options ),
	} );
}

/**
 * Decides what each document asks for, reading the posts that were changed on
 * the site.
 *
 * @param plans      The documents.
 * @param found      Their posts, from `findPosts()`.
 * @param links      Where links lead.
 * @param publishing The run.
 * @param options    How documents become posts.
 * @param signal     Ends it.
 */
export async function survey(
	plans: readonly Plan[],
	found: Found,
	links: LinkBook,
	publishing: Publishing,
	options: PlanOptions,
	signal?: AbortSignal
): Promise< Task[] > {
	const rivals = rivalsOf( plans, found.posts );
	const first = plans.map( ( plan ) => {
		const known = knownOf( plan, found, links, publishing );
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
						plan,
						known,
						decision.post,
						posts.get( decision.post.id ),
						links,
						publishing,
						options
					)
				: decision,
	} ) );
}
