import assert from 'node:assert/strict';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe } from 'node:test';

import { applicationPassword, createClient, type Client } from '../../src/api';
import { testSite } from '../setup/test-site';

/** The WordPress to test on. */
export const url = testSite( 'test:api' );

async function testbed< T >(
	action: string,
	request: object = {}
): Promise< T > {
	const response = await fetch( `${ url }/?testbed=${ action }`, {
		method: 'POST',
		body: JSON.stringify( request ),
	} );
	const answer: T = await response.json();
	return answer;
}

let preparing: Promise< object > | undefined;

// A site that has just come up has none of the users yet.
function prepared(): Promise< object > {
	preparing ??= testbed( 'prepare' );
	return preparing;
}

/** How a site may write its addresses, and where its REST API is then. */
const forms = {
	pretty: { structure: '/%postname%/', root: '/wp-json/' },
	plain: { structure: '', root: '/?rest_route=/' },
} as const;

let form: keyof typeof forms = 'pretty';

/**
 * The root of the REST API in the form of addresses that is tried.
 *
 * @param site Where: the site itself, or a proxy before it.
 */
export function rootOf( site: string = url ): string {
	return site + forms[ form ].root;
}

/**
 * Runs tests on the site as it is, and once more with plain permalinks.
 *
 * @param tests Declares them.
 */
export function withEachPermalinks( tests: () => void ): void {
	const use = async ( name: keyof typeof forms ) => {
		await prepared();
		form = name;
		const { structure } = forms[ name ];
		assert.deepEqual( await testbed( 'permalinks', { structure } ), {
			structure,
		} );
	};
	for ( const name of [ 'plain', 'pretty' ] as const ) {
		describe( `${ name } permalinks`, () => {
			before( () => use( name ) );
			tests();
			after( () => use( 'pretty' ) );
		} );
	}
}

export type Role = 'admin' | 'editor' | 'author' | 'contributor';

/**
 * A new application password.
 *
 * @param user Whose.
 */
export async function passwordOf( user: Role ): Promise< string > {
	await prepared();
	const { password } = await testbed< { password: string } >(
		'application_password',
		{ user }
	);
	return password;
}

/**
 * A client for a user, which has to find the root by itself.
 *
 * @param user Whose.
 */
export async function clientOf( user: Role ): Promise< Client > {
	return createClient( {
		site: url,
		auth: applicationPassword( user, await passwordOf( user ) ),
	} );
}

let count = 0;

/**
 * A slug no other test or run uses.
 *
 * @param word What it begins with.
 */
export function freshSlug( word: string ): string {
	return `api-${ word }-${ process.pid }-${ Date.now() % 1e7 }-${ ++count }`;
}

/** What a proxy does with one exchange: `drop` cuts the client off after the site has answered. */
export type Interference = {
	without?: string;
	drop?: ( request: http.IncomingMessage ) => boolean;
};

/**
 * A proxy before the site, on another port.
 *
 * @param interference What it spoils.
 */
export async function startProxy(
	interference: Interference
): Promise< { url: string; stop: () => void } > {
	const server = http.createServer( ( request, response ) => {
		const headers = { ...request.headers, host: new URL( url ).host };
		const { without } = interference;
		const kept = Object.fromEntries(
			Object.entries( headers ).filter( ( [ name ] ) => name !== without )
		);
		const onward = http.request(
			new URL( request.url ?? '/', url ),
			{ method: request.method, headers: kept },
			( answer ) => {
				if ( interference.drop?.( request ) ) {
					answer.resume();
					answer.on( 'end', () => response.socket?.destroy() );
					return;
				}
				response.writeHead( answer.statusCode ?? 500, answer.headers );
				answer.pipe( response );
			}
		);
		request.pipe( onward );
	} );
	await new Promise< void >( ( resolve ) => {
		server.listen( 0, '127.0.0.1', resolve );
	} );
	const address: AddressInfo | string | null = server.address();
	const port = typeof address === 'object' ? address?.port : 0;
	return {
		url: `http://127.0.0.1:${ port }`,
		stop: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
