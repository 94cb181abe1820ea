import path from 'node:path';
import type { Ledgers } from '../ledger/ledgers';
import type { Saved } from '../ledger/ledger-line';
import type { DocumentLink } from '../plan/links';
import type { Plan } from '../plan/plan';
import type { Links } from './post-input';
import type { SitePost } from '../site/site-post';

/**
 * Whether links lead to the same addresses.
 *
 * @param a Some links.
 * @param b Others.
 */
export function sameLinks( a: Links, b: Links ): boolean {
	const names = Object.keys( a );
	return (
		names.length === Object.keys( b ).length &&
		names.every( ( name ) => a[ name ] === b[ name ] )
	);
}

/** Where the documents of a run, and of earlier runs, are found on the site. */
export class LinkBook {
	private readonly addresses = new Map< string, string >();
	/** Of posts that may be the documents’ own: the ledger does not know them. */
	private readonly unsure = new Map< string, string >();

	constructor( private readonly ledgers: Ledgers ) {}

	/**
	 * Notes where a document's post is.
	 *
	 * @param plan The document.
	 * @param link The post's address.
	 */
	note( plan: Plan, link: string ): void {
		this.addresses.set( fileOf( plan ), link );
	}

	/**
	 * Notes the post that was found for a document. Links lead to it where the
	 * ledger knows it as the document's: another may be a stranger's.
	 *
	 * @param plan      The document.
	 * @param post      The post.
	 * @param post.id   Its number.
	 * @param post.link Its address.
	 */
	noteFound( plan: Plan, { id, link }: SitePost ): void {
		if ( this.savedOf( plan )?.id === id ) {
			this.note( plan, link );
		} else {
			this.unsure.set( fileOf( plan ), link );
		}
	}

	/**
	 * Where a document's links lead, as far as it is known by now.
	 *
	 * @param plan The document.
	 */
	linksOf( plan: Plan ): Links {
		const led = this.savedOf( plan )?.links ?? {};
		return linked( plan, ( { url, target, fragment } ) => {
			const link = this.addressOf( target );
			return link === undefined ? led[ url ] : link + fragment;
		} );
	}

	/**
	 * The same, with posts that may be strangers': where a ledger was lost,
	 * these are where the links of its documents' posts lead.
	 *
	 * @param plan The document.
	 */
	likelyLinksOf( plan: Plan ): Links {
		return linked( plan, ( { target, fragment } ) => {
			const link = this.addressOf( target ) ?? this.unsure.get( target );
			return link === undefined ? undefined : link + fragment;
		} );
	}

	/**
	 * Whether a document links to one whose address was not known when it was
	 * sent, or was another: publishing a draft changes it.
	 *
	 * @param plan The document.
	 */
	hasNew( plan: Plan ): boolean {
		const saved = this.savedOf( plan );
		return (
			saved !== undefined &&
			! sameLinks( this.linksOf( plan ), saved.links )
		);
	}

	private savedOf( { document, slug, fields }: Plan ): Saved | undefined {
		return this.ledgers.of( document.folder ).savedAs( fields.id ?? slug );
	}

	private addressOf( target: string ): string | undefined {
		return (
			this.addresses.get( target ) ??
			this.ledgers
				.of( path.dirname( target ) )
				.savedFrom( path.basename( target ) )?.link
		);
	}
}

function linked(
	plan: Plan,
	addressOf: ( link: DocumentLink ) => string | undefined
): Links {
	return Object.fromEntries(
		plan.links.flatMap( ( link ) => {
			const address = addressOf( link );
			return address === undefined ? [] : [ [ link.url, address ] ];
		} )
	);
}

function fileOf( { document }: Plan ): string {
	return path.join( document.folder, document.name );
}
