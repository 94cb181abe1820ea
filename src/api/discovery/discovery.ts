import { adviceFor } from './advice';
import { decode, isRecord } from '../transport/decode';
import { DiscoveryError } from '../errors/errors';
import { fetchWithin } from '../transport/fetch-within';
import { assertLimits } from '../transport/limits';
import { systemCode } from '../errors/network-error';
import { PASSING } from '../errors/response-errors';
import { normalizeRoot, siteAddress } from './secure-root';

export type RootInfo = {
	/** Ends in `/`, with or without `?rest_route=` before it. */
	root: string;
	/** What led there. */
	via: 'link-header' | 'link-element' | 'wp-json' | 'rest-route';
};

export type DiscoverOptions = {
	fetch?: typeof globalThis.fetch;
	signal?: AbortSignal;
	/** Milliseconds for each address asked, default 30,000; two that hang end the search. */
	timeoutMs?: number;
};

const REL = 'https://api.w.org/';

function fromHeader( header: string | null ): string | undefined {
	return ( header ?? '' )
		.split( /,\s*(?=<)/ )
		.map( ( link ) => /^<([^>]*)>(.*)$/.exec( link.trim() ) )
		.find( ( match ) => match?.[ 2 ]?.includes( `"${ REL }"` ) )?.[ 1 ];
}

function fromPage( html: string ): string | undefined {
	const tag = ( html.match( /<link\b[^>]*>/gi ) ?? [] ).find( ( link ) =>
		link.includes( REL )
	);
	const href = /\bhref=(["'])(.*?)\1/i.exec( tag ?? '' )?.[ 2 ];
	return href?.replace( /&(amp|#0*38);/g, '&' );
}

// Node's own message is “fetch failed”, also of a circle of redirects.
function reasonOf( error: { message: string; cause?: unknown } ): string {
	const { message, cause } = error;
	return isRecord( cause ) && typeof cause.message === 'string'
		? reasonOf( { message: cause.message, cause: cause.cause } )
		: message;
}

function isIndex( text: string ): boolean {
	const data = decode( text );
	return isRecord( data ) && Array.isArray( data.namespaces );
}

/**
 * What `discoverRoot()` does.
 *
 * @param site    As there.
 * @param options As there.
 */
export async function findRoot(
	site: string | URL,
	options: DiscoverOptions
): Promise< RootInfo > {
	const {
		fetch: send = globalThis.fetch,
		signal,
		timeoutMs = 30_000,
	} = options;
	assertLimits( options );
	const start = siteAddress( site );
	const tried: string[] = [];
	let hung = 0;
	let passes = false;
	const statuses: number[] = [];
	const ask = async ( method: string, url: string ) => {
		// A server may hang on HEAD alone; where it hangs twice, so does the rest.
		if ( hung > 1 ) {
			return undefined;
		}
		const limit = AbortSignal.timeout( timeoutMs );
		const answer = await fetchWithin(
			url,
			{ method },
			async ( response ) => ( { response, text: await response.text() } ),
			{
				send,
				limit,
				signal,
				aborted: `${ start.href }: the search for its REST API was aborted.`,
			}
		);
		if ( answer instanceof Error ) {
			hung += limit.aborted ? 1 : 0;
			passes ||= ! limit.aborted;
			const why = systemCode( answer ) ?? reasonOf( answer );
			tried.push( `${ method } ${ url }: ${ why }` );
			return undefined;
		}
		const { status } = answer.response;
		statuses.push( status );
		passes ||= PASSING.includes( status );
		tried.push( `${ method } ${ url }: ${ status }` );
		return answer;
	};
	const found = ( root: string, via: RootInfo[ 'via' ], base: string ) => ( {
		root: normalizeRoot( new URL( root, base ) ),
		via,
	} );

	let base = start.href;
	for ( const method of [ 'HEAD', 'GET' ] ) {
		const answer = await ask( method, start.href );
		if ( ! answer ) {
			continue;
		}
		const { response, text } = answer;
		base = response.url || base;
		const header = fromHeader( response.headers.get( 'link' ) );
		if ( header ) {
			return found( header, 'link-header', base );
		}
		const element = fromPage( text );
		if ( element ) {
			return found( element, 'link-element', base );
		}
		if ( isIndex( text ) ) {
			return found( base, 'wp-json', base );
		}
	}
	const folder = new URL( base );
	folder.search = '';
	folder.hash = '';
	folder.pathname = folder.pathname.replace( /\/*([^/]*\.\w+)?$/, '/' );
	for ( const [ path, via ] of [
		[ 'wp-json/', 'wp-json' ],
		[ '?rest_route=/', 'rest-route' ],
	] as const ) {
		const answer = await ask( 'GET', new URL( path, folder ).href );
		if ( answer?.response.ok && isIndex( answer.text ) ) {
			return found( path, via, folder.href );
		}
	}
	throw new DiscoveryError(
		`${ start.href }: no WordPress REST API was found. Asked: ${ tried.join(
			'; '
		) }. ${ adviceFor( statuses ) }`,
		tried,
		passes
	);
}
