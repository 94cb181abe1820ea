import { ApiError, ConflictError, InputError } from '../api';
import type { Post, PostInput, UpsertResult } from '../api';
import { leavesFateUnknown } from '../api/fate';
import { fieldsOf, sentDigest, storedDigest } from './digest';
import type { Ledger } from './ledger';
import type { Plan, PlanOptions } from './plan';
import { postInput } from './post-input';
import type { Links } from './post-input';
import type { Publishing } from './publishing';
import { written } from './result';
import type { PublishResult } from './result';
import type { SitePost } from './site-post';
import { refusedStatus } from './status';

function namesOf( { document, slug, fields }: Plan ) {
	return { document: document.name, slug, wordpressId: fields.id };
}

/**
 * Writes down what a post is after it was written.
 *
 * @param ledger The ledger of the document's folder.
 * @param plan   The document.
 * @param links  Where its links lead.
 * @param post   The post, read for editing.
 * @param fields What was sent of it, as `fieldsOf()` names it.
 */
export function recordSaved(
	ledger: Ledger,
	plan: Plan,
	links: Links,
	post: Post,
	fields: readonly string[]
): void {
	ledger.append( {
		event: 'saved',
		...namesOf( plan ),
		id: post.id,
		link: post.link,
		status: post.status,
		modified: post.modified_gmt,
		digest: plan.digest,
		links: { ...links },
		fields: [ ...fields ],
		stored: storedDigest( post, fields ),
	} );
}

// Only these prove that the site did nothing. A change that finds a conflict
// may have been sent before, or have got another slug than it asked for.
function isRefusal( error: unknown, isChange: boolean ): boolean {
	return (
		( error instanceof ApiError && ! leavesFateUnknown( error ) ) ||
		( error instanceof ConflictError && ! isChange ) ||
		error instanceof InputError
	);
}

async function write(
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
	// A post that is named by its number may get another slug, if asked to.
	const isRenamed = fields.id !== undefined && converted.meta.slug;
	return client.posts.upsert(
		{ ...input, id: post.id, ...( isRenamed ? { slug } : {} ) },
		{ ifModifiedGmt: post.modified }
	);
}

/**
 * Sends a document: creates its post, or changes it where something differs.
 *
 * @param plan       The document.
 * @param post       The post to change; undefined to create one.
 * @param links      Where its links lead.
 * @param publishing The run.
 * @param options    How documents become posts.
 * @throws EditorialError What the site refused, or a create of unknown fate.
 */
export async function sendDocument(
	plan: Plan,
	post: SitePost | undefined,
	links: Links,
	publishing: Publishing,
	options: PlanOptions
): Promise< PublishResult > {
	const { status = 'draft' } = plan.fields;
	const refused =
		status === post?.status
			? undefined
			: refusedStatus( status, publishing.me );
	if ( refused ) {
		throw new Error( refused );
	}
	const { input, warnings } = await postInput(
		plan,
		links,
		publishing,
		options
	);
	const ledger = publishing.ledgers.of( plan.document.folder );
	const names = namesOf( plan );
	const fields = fieldsOf( input );
	ledger.append( {
		event: 'sending',
		...names,
		id: post?.id,
		fields,
		sent: sentDigest( input, fields ),
	} );
	let saved;
	try {
		saved = await write( input, plan, post, publishing );
	} catch ( error ) {
		if ( isRefusal( error, post !== undefined ) ) {
			ledger.append( { event: 'refused', ...names } );
		}
		throw error;
	}
	recordSaved( ledger, plan, links, saved.post, fields );
	return written( plan, saved.action, saved.post, warnings );
}
