import type { DiscoverOptions, RootInfo } from './discovery';
import { later } from '../later';

/**
 * Finds the root of a site's REST API: by the Link header, the `<link>`
 * element, and the two addresses WordPress uses. No credentials are sent. What
 * does it is loaded only here: a page that knows its root never carries it.
 *
 * @param site    The address of the site, of one of its pages, or of the root itself.
 * @param options How to ask.
 * @throws DiscoveryError that names every address tried and what it answered.
 * @throws ConfigError for what is no address.
 * @throws AbortedError where the signal ends the search.
 */
export async function discoverRoot(
	site: string | URL,
	options: DiscoverOptions = {}
): Promise< RootInfo > {
	const { findRoot } = await later();
	return findRoot( site, options );
}
