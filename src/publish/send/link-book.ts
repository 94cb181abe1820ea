import path from 'node:path';
import type { Ledgers } from '../ledger/ledgers';
import type { Plan } from '../plan/plan';
import type { Links } from './post-input';

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
	 * Where a document's links lead, as far as it is known by now.
	 *
	 * @param plan The document.
	 */
	linksOf( plan: Plan ): Links {
		return Object.fromEntries(
			plan.links.flatMap( ( { url, target, fragment } ) => {
				const link =
					this.addresses.get( target ) ?? this.before( target );
				return link === undefined ? [] : [ [ url, link + fragment ] ];
			} )
		);
	}

	/**
	 * Whether a document links to one whose address was not known when it was
	 * sent, or was another: publishing a draft changes it.
	 *
	 * @param plan The document.
	 */
	hasNew( plan: Plan ): boolean {
		const { document, slug, fields } = plan;
		const saved = this.ledgers
			.of( document.folder )
			.savedAs( fields.id ?? slug );
		return (
			saved !== undefined &&
			! sameLinks( this.linksOf( plan ), saved.links )
		);
	}

	private before( target: string ): string | undefined {
		return this.ledgers
			.of( path.dirname( target ) )
			.savedFrom( path.basename( target ) )?.link;
	}
}

function fileOf( { document }: Plan ): string {
	return path.join( document.folder, document.name );
}
