import http from 'node:http';
import type { AddressInfo } from 'node:net';

import { applicationPassword, createClient, type Client } from '../../src/api';

/** The WordPress to test on: EDITORIAL_BLOCKS_URL, with its testbed. */
export const url = process.env.EDITORIAL_BLOCKS_URL ?? 'http://127.0.0.1:9400';

export type Role = 'admin' | 'editor' | 'author' | 'contributor';

/**
 * A new application password.
 *
 * @param user Whose.
 */
export async function passwordOf( user: Role ): Promise< string > {
	const response = await fetch( `${ url }/?testbed=application_password`, {
		method: 'POST',
		body: JSON.stringify( { user } ),
	} );
	const { password }: { password: string } = await response.json();
	return password;
}

/**
 * A client for a user.
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
