import { existsSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from '../ledger/digest';
import type { Ledger } from '../ledger/ledger';
import type { Saved, Sending } from '../ledger/ledger-line';
import type { Plan } from './plan';
import { unsent } from '../result';
import type { PublishResult } from '../result';

/** A document that the ledger was asked about. */
export type Recognised = { plan: Plan } | { failed: PublishResult };

// One that no file of the folder is any more may have been given another name.
function ownOf(
	{ document }: Plan,
	ledger: Ledger
): Saved | Sending | undefined {
	const { name, folder, text } = document;
	return (
		ledger.savedFrom( name ) ??
		ledger.createFrom( name ) ??
		ledger
			.savedWithText( sha256( text ) )
			.find( ( line ) => ! isThere( folder, line.document ) )
	);
}

function isThere( folder: string, document: string ): boolean {
	return existsSync( path.join( folder, document ) );
}

function takenBy( line: Saved | Sending, slug: string ): string {
	return line.event === 'saved'
		? `The slug “${ slug }” is that of post ${ line.id }, which was published from ${ line.document }: give this document another slug, or put wordpress_id: ${ line.id } into the one whose post it is.`
		: `The slug “${ slug }” is that of a post that was sent from ${ line.document } and may still arrive: publish that one first, or give this document another slug.`;
}

function movedFrom( line: Saved | Sending, slug: string ): string {
	return line.event === 'saved'
		? `It was published as post ${ line.id } with the slug “${ line.slug }”, and its slug is “${ slug }” now. To give that post the new slug, put wordpress_id: ${ line.id } into its front matter; if it is another article, give its file another name.`
		: `It was sent with the slug “${ line.slug }”, and may still arrive: publish it with that slug first, then change the slug.`;
}

function kept( plan: Plan, own: Saved | Sending ): Plan {
	const { slug } = own;
	if ( own.event === 'saved' && own.digest === plan.digest ) {
		return { ...plan, slug };
	}
	const message = `Its title has changed: its post keeps the slug “${ slug }”. If it is another article, give its file another name.`;
	return { ...plan, slug, warnings: [ ...plan.warnings, { message } ] };
}

/**
 * Finds out by the ledger which post a document is, where the slug that it asks
 * for does not say so: a title that was corrected, or a file of another name,
 * makes no second post, and no document takes the post of another.
 *
 * @param plan   The document.
 * @param ledger Its folder's.
 * @param others Slugs that the documents of the run ask for.
 * @return The document, with the slug that its post has.
 */
export function recognise(
	plan: Plan,
	ledger: Ledger,
	others: ReadonlySet< string >
): Recognised {
	const { slug, document, fields, converted } = plan;
	if ( fields.id !== undefined || document.name === '-' ) {
		return { plan };
	}
	const failed = ( reason: string ) => ( {
		failed: unsent( plan, 'failed', reason ),
	} );
	const named = ledger.savedAs( slug ) ?? ledger.createAs( slug );
	if ( named ) {
		const isSame =
			named.document === document.name ||
			( named.event === 'saved' && named.digest === plan.digest );
		return isSame || ! isThere( document.folder, named.document )
			? { plan }
			: failed( takenBy( named, slug ) );
	}
	const own = ownOf( plan, ledger );
	if ( ! own || own.slug === slug || others.has( own.slug ) ) {
		return { plan };
	}
	return converted.meta.slug === undefined
		? { plan: kept( plan, own ) }
		: failed( movedFrom( own, slug ) );
}
