import type { Post } from '../../api';
import { fieldsOf, sentDigest, sha256, storedDigest } from '../ledger/digest';
import type { Ledger } from '../ledger/ledger';
import type { Plan, PlanOptions } from '../plan/plan';
import { postInput } from './post-input';
import type { Links } from './post-input';
import type { Publishing } from '../publishing';
import { written } from '../result';
import type { PublishResult } from '../result';
import { readableSlug } from '../site/site-post';
import type { SitePost } from '../site/site-post';
import { refusedStatus } from '../plan/status';
import { isRefusal, writePost } from './write-post';

function namesOf( { document, slug, fields }: Plan ) {
	return { document: document.name, slug, wordpressId: fields.id };
}

/**
 * The slug by which the ledger is to know a document: its own, or the post's
 * where it names none, as somebody may give the post another one.
 *
 * @param plan           The document.
 * @param plan.converted With the slug that it names.
 * @param plan.slug      The one it asks for.
 * @param onSite         The post's, readable.
 */
export function recordedSlug(
	{ converted, slug }: Plan,
	onSite: string
): string {
	return converted.meta.slug === undefined ? onSite || slug : slug;
}

/**
 * Writes down what a post is after it was written.
 *
 * @param ledger   The ledger of the document's folder.
 * @param plan     The document.
 * @param links    Where its links lead.
 * @param post     The post, read for editing.
 * @param fields   What was sent of it, as `fieldsOf()` names it.
 * @param exported SHA-256 of a document that was made from the post.
 */
export function recordSaved(
	ledger: Ledger,
	plan: Plan,
	links: Links,
	post: Post,
	fields: readonly string[],
	exported?: string
): void {
	ledger.append( {
		event: 'saved',
		...namesOf( plan ),
		slug: recordedSlug( plan, readableSlug( post.slug ) ),
		id: post.id,
		link: post.link,
		status: post.status,
		modified: post.modified_gmt,
		digest: plan.digest,
		text: sha256( plan.document.text ),
		links: { ...links },
		fields: [ ...fields ],
		stored: storedDigest( post, fields ),
		exported,
	} );
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
	const ledger = publishing.ledgers.of( plan.document.folder );
	// Before a file is uploaded: no later run would know of it.
	ledger.file.assertWritable();
	const { input, warnings } = await postInput(
		plan,
		links,
		publishing,
		options
	);
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
		saved = await writePost( input, plan, post, publishing );
	} catch ( error ) {
		if ( isRefusal( error, post !== undefined ) ) {
			ledger.append( { event: 'refused', ...names } );
		}
		throw error;
	}
	recordSaved( ledger, plan, links, saved.post, fields );
	return written( plan, saved.action, saved.post, warnings );
}
