import type { ClientOptions } from '../client.types';
import { ConfigError } from '../errors/errors';
import { later } from '../later';
import { assertSecure, normalizeRoot, siteAddress } from './secure-root';

/**
 * Finds the root once; a failure is forgotten, so that the next call asks again.
 *
 * @param options Those of the client.
 * @throws ConfigError for options that cannot work, or would send credentials in the clear.
 */
export function rootFinder( options: ClientOptions ): () => Promise< string > {
	const { site, root, auth, allowInsecureAuth } = options;
	const allow = ( found: string ) => {
		if ( auth && ! allowInsecureAuth ) {
			assertSecure( found );
		}
		return found;
	};
	if ( root !== undefined ) {
		const given = allow( normalizeRoot( root ) );
		return () => Promise.resolve( given );
	}
	if ( site === undefined ) {
		throw new ConfigError( 'createClient() needs a site or a root.' );
	}
	const { href } = siteAddress( site );
	const find = async () => {
		const { assertSameHost, findRoot } = await later();
		const info = await findRoot( href, options );
		if ( auth ) {
			assertSameHost( href, info.root );
		}
		return allow( info.root );
	};
	let finding: Promise< string > | undefined;
	return () => {
		finding ??= find().catch( ( error: unknown ) => {
			finding = undefined;
			throw error;
		} );
		return finding;
	};
}
