import { listed } from './listed';
import { Paged } from './paged';
import type { Query } from '../transport/query';
import type { Call } from '../transport/request';
import type { Transport } from '../transport/transport';
import type { BlockType, SearchResult, Settings } from '../types';

/** What `urlDetails()` finds out about a page elsewhere; empty where it says nothing. */
export type UrlDetails = {
	title: string;
	icon: string;
	description: string;
	image: string;
};

const SETTINGS = '/wp/v2/settings';

export type SearchQuery = Query & {
	search?: string;
	type?: 'post' | 'term' | 'post-format';
	subtype?: string | readonly string[];
};

/**
 * Title and so on of a page elsewhere, as WordPress itself reads them. Any
 * account that can write posts may ask.
 *
 * @param transport Asks.
 * @param url       The page; http or https.
 * @param call      Signal, time, retries.
 */
export function urlDetails(
	transport: Transport,
	url: string,
	call: Call = {}
): Promise< UrlDetails > {
	return transport.request( {
		...call,
		path: '/wp-block-editor/v1/url-details',
		query: { url },
	} );
}

/**
 * Searches all that is public, in the order of relevance.
 *
 * @param transport Asks.
 * @param query     What to search.
 * @param call      Signal, time, retries.
 */
export function search(
	transport: Transport,
	query: SearchQuery,
	call: Call = {}
): Paged< SearchResult > {
	return new Paged( transport, {
		path: '/wp/v2/search',
		query: { per_page: 100, ...query },
		call,
	} );
}

/**
 * The block types the site knows.
 *
 * @param transport       Asks.
 * @param query           `namespace` for those of one plugin.
 * @param query.namespace Such as `core`.
 * @param call            Signal, time, retries.
 */
export async function blockTypes(
	transport: Transport,
	{ namespace }: { namespace?: string } = {},
	call: Call = {}
): Promise< BlockType[] > {
	return listed(
		await transport.request( {
			...call,
			path: `/wp/v2/block-types${ namespace ? `/${ namespace }` : '' }`,
		} )
	);
}

/** The site's settings, for accounts that manage them. */
export class SettingsResource {
	constructor( private readonly transport: Transport ) {}

	/**
	 * All of them.
	 *
	 * @param call Signal, time, retries.
	 */
	get( call: Call = {} ): Promise< Settings > {
		return this.transport.request( { ...call, path: SETTINGS } );
	}

	/**
	 * Changes settings.
	 *
	 * @param input Those to change.
	 * @param call  Signal, time, retries.
	 */
	update( input: Partial< Settings >, call: Call = {} ): Promise< Settings > {
		return this.transport.request( {
			...call,
			method: 'POST',
			creates: false,
			path: SETTINGS,
			data: input,
		} );
	}
}
